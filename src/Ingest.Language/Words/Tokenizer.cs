namespace Ingest.Language.Words;

/// <summary>Cuts a text into tokens in one pass. Every character that is not white space is in exactly one token.</summary>
internal sealed class Tokenizer
{
    private const int UnitsPerToken = 5;
    private readonly string _text;
    private readonly List<Token> _tokens;
    private int _chunkEnd;
    private bool _chunkMayHoldAddress;

    private Tokenizer(string text)
    {
        _text = text;
        _tokens = new List<Token>((text.Length / UnitsPerToken) + 1);
    }

    /// <summary>The tokens of a text, in order.</summary>
    internal static List<Token> Cut(string text)
    {
        var tokenizer = new Tokenizer(text);
        var index = 0;
        while (index < text.Length)
        {
            index = CharClasses.Of(text[index]) == CharClass.Space ? index + 1 : tokenizer.Next(index);
        }

        return tokenizer._tokens;
    }

    private int Next(int start)
    {
        if (start >= _chunkEnd)
        {
            EnterChunk(start);
        }

        if (_chunkMayHoldAddress && WebAddress.End(_text, start, _chunkEnd) is var address && address > start)
        {
            return Add(start, address, TokenKind.Symbol);
        }

        return CharClasses.At(_text, start, out var width) switch
        {
            CharClass.Letter => Add(start, WordShape.End(_text, start), TokenKind.Word),
            CharClass.Digit => AddNumber(start, WordShape.End(_text, start)),
            CharClass.Ideograph => Add(start, start + width, TokenKind.Word),
            CharClass.Punctuation => Mark(start),
            _ => StartsSignedNumber(start) ? AddNumber(start, WordShape.End(_text, start + 1)) : AddSign(start, width),
        };
    }

    private void EnterChunk(int start)
    {
        _chunkEnd = start;
        while (_chunkEnd < _text.Length && CharClasses.Of(_text[_chunkEnd]) != CharClass.Space)
        {
            _chunkEnd++;
        }

        _chunkMayHoldAddress = WebAddress.MayHold(_text.AsSpan(start, _chunkEnd - start));
    }

    private int Mark(int start)
    {
        if (WordShape.IsPossessive(_text, start) && CharClasses.Of(_text[start - 1]) != CharClass.Space)
        {
            return Add(start, start + 2, TokenKind.Word);
        }

        if (StartsSignedNumber(start))
        {
            return AddNumber(start, WordShape.End(_text, start + 1));
        }

        var mark = _text[start];
        var end = start + 1;
        while (Marks.Repeats(mark) && end < _text.Length && _text[end] == mark && !WordShape.IsPossessive(_text, end))
        {
            end++;
        }

        return Add(start, end, TokenKind.Punctuation);
    }

    /// <summary>-5, +3 and .45 after a space or an opening bracket.</summary>
    private bool StartsSignedNumber(int start) =>
        _text[start] is '-' or '+' or '.' or '\u2212' && CharClasses.IsDigit(_text, start + 1)
        && (start == 0 || CharClasses.Of(_text[start - 1]) == CharClass.Space || Marks.IsOpener(_text[start - 1]));

    private int AddNumber(int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (CharClasses.Of(_text[index]) == CharClass.Letter)
            {
                return Add(start, end, TokenKind.Word);
            }
        }

        return Add(start, end, TokenKind.Number);
    }

    /// <summary>A sign with what modifies it: variation selectors, joiners and what they join, skin tones.</summary>
    private int AddSign(int start, int width)
    {
        var end = start + width;
        while (end < _text.Length)
        {
            var joined = _text[end - 1] == '\u200D';
            var next = CharClasses.At(_text, end, out var nextWidth);
            if (next != CharClass.Mark && !(joined && next == CharClass.Symbol) && !IsSkinTone(end))
            {
                break;
            }

            end += nextWidth;
        }

        return Add(start, end, TokenKind.Symbol);
    }

    private bool IsSkinTone(int index) =>
        _text[index] == '\uD83C' && index + 1 < _text.Length && _text[index + 1] is >= '\uDFFB' and <= '\uDFFF';

    private int Add(int start, int end, TokenKind kind)
    {
        _tokens.Add(new Token(start, end - start, kind));
        return end;
    }
}
