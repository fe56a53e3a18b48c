namespace Ingest.Language.Words;

/// <summary>
/// Groups tokens into sentences in one pass. Every token is in exactly one sentence. Rules see to paragraphs and to what holds in every language; in English a
/// trained judge may decide the rest, and the rules' verdict is one of its features.
/// </summary>
internal sealed partial class SentenceSplitter
{
    // Nobody writes longer sentences; what is longer is a table or rubbish, and later stages are spared it.
    private const int LongestSentence = 600;
    private static readonly FrozenWords Starters = FrozenWords.From("sentence-starters.txt");
    private static readonly FrozenWords Reporting = FrozenWords.From("reporting-verbs.txt");
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly LineBreaks _lines;

    private SentenceSplitter(string text, List<Token> tokens, JudgeEnd? judge)
    {
        _text = text;
        _tokens = tokens;
        _judge = judge;
        _lines = new LineBreaks(text);
    }

    /// <summary>The sentences of a text by the rules alone.</summary>
    internal static List<Sentence> Split(string text, List<Token> tokens) => Split(text, tokens, null);

    /// <summary>The sentences of a text; without a judge the rules alone decide.</summary>
    internal static List<Sentence> Split(string text, List<Token> tokens, JudgeEnd? judge)
    {
        var splitter = new SentenceSplitter(text, tokens, judge);
        var sentences = new List<Sentence>();
        var first = 0;
        for (var token = 0; token < tokens.Count; token++)
        {
            var end = splitter.EndFrom(first, token);
            if (end < 0 && token + 1 < tokens.Count && token + 1 - first < LongestSentence)
            {
                continue;
            }

            token = Math.Max(token, end);
            var offset = tokens[first].Offset;
            sentences.Add(new Sentence(offset, tokens[token].End - offset, first, token + 1 - first));
            first = token + 1;
            splitter._soFar = splitter._soFar.Next(first, text[tokens[token].End - 1], splitter.IsParagraphEnd(token));
        }

        return sentences;
    }

    /// <summary>Whether a word, written with a capital after an abbreviation, opens a sentence.</summary>
    internal static bool IsStarter(ReadOnlySpan<char> word) => Starters.Contains(word);

    /// <summary>The last token of the sentence if it ends with <paramref name="token"/> and what closes after it, else -1.</summary>
    private int EndFrom(int first, int token)
    {
        if (IsParagraphEnd(token))
        {
            return token;
        }

        return _judge is null ? RuledEnd(first, token) : JudgedEnd(first, token, _judge);
    }

    private int RuledEnd(int first, int token)
    {
        if (!EndsSentence(token))
        {
            return -1;
        }

        var last = token;
        while (last + 1 < _tokens.Count && Closes(last + 1))
        {
            last++;
        }

        return last + 1 >= _tokens.Count || IsParagraphEnd(last) || Starts(first, token, last) ? last : -1;
    }

    private bool IsParagraphEnd(int token) =>
        token + 1 < _tokens.Count && _tokens[token + 1].Offset > _tokens[token].End
        && _lines.Break(_tokens[token].End, _tokens[token + 1].Offset);

    private bool EndsSentence(int token) =>
        _tokens[token].Kind switch
        {
            TokenKind.Punctuation => Marks.IsTerminal(_text[_tokens[token].Offset]),
            TokenKind.Word => _text[_tokens[token].End - 1] == '.',
            _ => false,
        };

    /// <summary>Whether a mark after a stop still belongs to the sentence: more stops, closing quotes and brackets.</summary>
    private bool Closes(int token)
    {
        var mark = _text[_tokens[token].Offset];
        if (_tokens[token].Kind != TokenKind.Punctuation)
        {
            return false;
        }

        var glued = _tokens[token].Offset == _tokens[token - 1].End;
        return (glued && (Marks.IsTerminal(mark) || Marks.IsStraightQuote(mark) || mark == '\u201C'))
            || (Marks.IsCloser(mark) && (glued || !IsGluedToNext(token)));
    }

    private bool IsGluedToNext(int token) =>
        token + 1 < _tokens.Count && _tokens[token].End == _tokens[token + 1].Offset;

    private bool Starts(int first, int stop, int last)
    {
        if (Marks.IsFullTerminal(_text[_tokens[stop].Offset]))
        {
            return true;
        }

        var next = FirstWord(last + 1);
        if (IsSpacedEllipsis(last))
        {
            return false;
        }

        if (next < 0)
        {
            return true;
        }

        var glued = _tokens[last].End == _tokens[last + 1].Offset;
        var initial = _text[_tokens[next].Offset];
        if (char.IsLower(initial) || (glued && !char.IsUpper(initial)) || IsListNumber(first, stop))
        {
            return false;
        }

        return _tokens[stop].Kind == TokenKind.Word ? StartsAfterAbbreviation(stop, last, next) : !IsReported(stop, last, next);
    }

    /// <summary>The next token with a letter or digit, past opening marks; -1 if anything else stands before it.</summary>
    private int FirstWord(int token)
    {
        for (var index = token; index < _tokens.Count && index < token + 4; index++)
        {
            if (_tokens[index].Kind is TokenKind.Word or TokenKind.Number)
            {
                return index;
            }
        }

        return -1;
    }

    private bool StartsAfterAbbreviation(int stop, int last, int next)
    {
        if (last > stop && _tokens[stop + 1].Kind == TokenKind.Punctuation && Marks.IsTerminal(_text[_tokens[stop + 1].Offset]))
        {
            return true;
        }

        var kind = Abbreviations.KindOf(_tokens[stop].Of(_text));
        var isNumber = _tokens[next].Kind == TokenKind.Number || char.IsDigit(_text[_tokens[next].Offset]);
        return kind switch
        {
            AbbreviationKind.GoesOn => false,
            AbbreviationKind.BeforeNumber when isNumber => false,
            _ => !isNumber && Starters.Contains(_tokens[next].Of(_text)),
        };
    }

    /// <summary>". . ." is one ellipsis; its last stop decides.</summary>
    private bool IsSpacedEllipsis(int last) =>
        _text[_tokens[last].Offset] == '.' && _text[_tokens[last + 1].Offset] == '.' && _tokens[last + 1].Kind == TokenKind.Punctuation;

    /// <summary>"1. Open the box": a number alone at the start is the number of what follows.</summary>
    private bool IsListNumber(int first, int stop) =>
        stop == first + 1 && _tokens[first].Kind == TokenKind.Number && _tokens[first].Length <= 3 && _text[_tokens[stop].Offset] == '.';

    /// <summary>"Why now?" President Doe asked: the question is inside the sentence that reports it.</summary>
    private bool IsReported(int stop, int last, int next)
    {
        if (last == stop || _text[_tokens[stop].Offset] is not ('!' or '?') || next != last + 1)
        {
            return false;
        }

        for (var index = next; index < _tokens.Count && index < next + 5; index++)
        {
            var word = _tokens[index].Of(_text);
            if (_tokens[index].Kind != TokenKind.Word)
            {
                return false;
            }

            if (!char.IsUpper(word[0]))
            {
                return Reporting.Contains(word);
            }
        }

        return false;
    }
}
