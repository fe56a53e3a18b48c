namespace Ingest.Language.Words;

/// <summary>What the judge decides, and what is kept from it because no reader is in doubt.</summary>
internal sealed partial class SentenceSplitter
{
    private readonly JudgeEnd? _judge;
    private SentenceSoFar _soFar;
    private int _ruledEnd = -1;

    private int JudgedEnd(int first, int token, JudgeEnd judge)
    {
        _soFar.Add(_text, _tokens[token]);
        var ruled = RuledEnd(first, token);
        if (token + 1 >= _tokens.Count || Marks.IsFullTerminal(_text[_tokens[token].Offset]))
        {
            return ruled;
        }

        _ruledEnd = Math.Max(_ruledEnd, ruled);
        var isRuled = _ruledEnd == token;
        if (!MayEnd(token))
        {
            return isRuled ? token : -1;
        }

        Span<ulong> keys = stackalloc ulong[EndFeatures.Most];
        return judge(token, keys[..EndFeatures.Fill(_text, _tokens, token, _soFar, isRuled, keys)]) ? token : -1;
    }

    /// <summary>Whether it is for the judge to say: not inside a run without white space, nor before a word in lower case that follows another, nor after a title.</summary>
    private bool MayEnd(int token)
    {
        var (before, after) = (_tokens[token], _tokens[token + 1]);
        if (before.End == after.Offset || _text[before.Offset] == ',' || IsInsideReport(token) || IsInsideQuotation(token))
        {
            return false;
        }

        if (before.Kind is TokenKind.Word or TokenKind.Number && after.Kind == TokenKind.Word)
        {
            return _text[before.End - 1] == '.'
                ? Abbreviations.KindOf(before.Of(_text)) != AbbreviationKind.GoesOn && !IsZoneOfTime(before.Of(_text), after.Of(_text))
                : !char.IsLower(_text[after.Offset]);
        }

        return true;
    }

    /// <summary>"10:30 p.m. GMT".</summary>
    private static bool IsZoneOfTime(ReadOnlySpan<char> clock, ReadOnlySpan<char> zone) =>
        (clock.Equals("p.m.", StringComparison.OrdinalIgnoreCase) || clock.Equals("a.m.", StringComparison.OrdinalIgnoreCase))
        && zone.Length is >= 2 and <= 4 && !zone.ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Whether the token closes a question that the words after it report.</summary>
    private bool IsInsideReport(int token) =>
        token > 0 && _tokens[token].Kind == TokenKind.Punctuation && _tokens[token - 1].Kind == TokenKind.Punctuation && IsReported(token - 1, token, FirstWord(token + 1));

    /// <summary>Whether a mark has just opened, or the one after the token closes what is open.</summary>
    private bool IsInsideQuotation(int token)
    {
        var next = _text[_tokens[token + 1].Offset];
        var mark = _text[_tokens[token].Offset];
        return (_tokens[token].Kind == TokenKind.Punctuation && (Marks.IsOpener(mark) || (mark == '"' && (_soFar.IsQuoteOpen || token == _soFar.First))))
            || (_tokens[token + 1].Kind == TokenKind.Punctuation && _soFar.IsQuoteOpen && (next == '\u201D' || (next == '"' && !IsGluedToNext(token + 1))));
    }
}
