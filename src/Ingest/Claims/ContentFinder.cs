using Ingest.Language;

namespace Ingest.Claims;

/// <summary>Finds what was said, before or after the words that say so.</summary>
internal sealed class ContentFinder(Reading reading, IReadOnlyList<Quote> quotes)
{
    private const int ThatReach = 16;
    private const int LongestQuote = 4000;
    private const int LongestContent = 300;
    private const WordClasses ClauseOpeners = WordClasses.Determiner | WordClasses.Possessive | WordClasses.Pronoun | WordClasses.Subordinator | WordClasses.Subject;

    /// <summary>What follows the cue, as parts [start, end) of the text; empty where nothing that is said follows.</summary>
    public IReadOnlyList<(int Start, int End)> After(Cue cue, int start)
    {
        var sentence = reading.SentenceOf(cue.Words.First);
        var token = Skip(start, sentence.EndToken, cue.Flags);
        if (token >= sentence.EndToken)
        {
            return NextParagraphQuote(sentence, start);
        }

        if (QuoteAt(token) is { } quote && (Leads(token) || cue.Flags.HasFlag(Reported.Quotation) || cue.Flags.HasFlag(Reported.Clause)))
        {
            return [(quote.Start, EndsSentence(quote) ? quote.End : Math.Max(quote.End, sentence.TokenCount > LongestContent ? quote.End : EndOf(sentence)))];
        }

        return Opens(cue.Flags, token) ? [(reading.Token(token).Offset, Extend(Math.Min(EndOf(sentence), reading.Token(Math.Min(token + LongestContent, sentence.EndToken - 1)).End)))] : [];
    }

    /// <summary>What stands before the token <paramref name="end"/> (a comma or a closing mark is there), with the part after the cue where the cue breaks it up.</summary>
    public IReadOnlyList<(int Start, int End)> Before(int end, int afterCue)
    {
        var sentence = reading.SentenceOf(end - 1);
        var last = end - 1;
        var start = reading.Token(Math.Max(sentence.FirstToken, last - LongestContent)).Offset;
        var stop = reading.Is(last, ",") ? reading.Token(last).Offset : reading.Token(last).End;
        if (QuoteEndingAt(reading.Token(last).End) is { } quote)
        {
            start = start - quote.Start < LongestQuote ? Math.Min(quote.Start, start) : start;
            stop = quote.End;
        }

        var parts = new List<(int, int)>();
        if (stop > start)
        {
            parts.Add((start, stop));
            AddContinuation(afterCue, parts);
        }

        return parts;
    }

    /// <summary>Whether a closing mark or a comma stands at <paramref name="token"/>, so that what was said may stand before it.</summary>
    public bool ClosesContent(int token) =>
        reading.Is(token, ",") || reading[token].Text is "–" or "—" || (reading.IsQuote(token) && QuoteEndingAt(reading.Token(token).End) is not null);

    public bool IsQuotation(int start, int end)
    {
        var i = FirstFrom(start + 2) - 1;
        return i >= 0 && end - 1 <= quotes[i].End;
    }

    public bool HoldsQuotation(int start, int end)
    {
        for (var i = FirstFrom(start); i < quotes.Count && quotes[i].Start < end; i++)
        {
            if (quotes[i].End <= end + 1)
            {
                return true;
            }
        }

        return false;
    }

    private int Skip(int token, int limit, Reported flags)
    {
        for (var i = token; i < Math.Min(limit, token + ThatReach) && !Grammar.IsVerb(reading, i) && !reading[i].Is(WordClasses.Subject); i++)
        {
            if (reading.Is(i, "that") && (i == token || flags.HasFlag(Reported.ThatClause)) && !reading.InTime(i))
            {
                return i;
            }
        }

        if (flags.HasFlag(Reported.Hearer) && !flags.HasFlag(Reported.Accused) && !flags.HasFlag(Reported.Infinitive) && token < limit)
        {
            var hearer = reading.Is(token, WordClasses.Pronoun) ? new Phrase(token, token + 1) : NounPhrases.After(reading, token, limit);
            token = hearer is { } found ? found.End : token;
        }

        while (token < limit && (reading.InTime(token) || IsTimePreposition(token, limit) || reading[token].Text is ":" or "," || (reading.Is(token, WordClasses.Adverb) && !reading.IsCapital(token) && !reading.Is(token, WordClasses.Determiner | WordClasses.Pronoun))))
        {
            token++;
        }

        return token;
    }

    private bool IsTimePreposition(int token, int limit) => reading.Is(token, WordClasses.Preposition) && token + 1 < limit && reading.InTime(token + 1);

    private bool Leads(int token) => token > 0 && reading[token - 1].Text is ":" or ",";

    private bool Opens(Reported flags, int token)
    {
        if (reading[token].Text is "that" or "whether" or "how" or "why" or "what" or "if")
        {
            return (flags & (Reported.ThatClause | Reported.Clause)) != Reported.None;
        }

        if (reading.Is(token, "to"))
        {
            return flags.HasFlag(Reported.Infinitive);
        }

        if (reading.Is(token, "of"))
        {
            return flags.HasFlag(Reported.Of);
        }

        var opensNoun = reading.Is(token, ClauseOpeners) || Grammar.OpensNoun(reading, token);
        return opensNoun && (flags & (Reported.Clause | Reported.Noun | Reported.Hearer)) != Reported.None
            || (flags.HasFlag(Reported.Noun) && reading[token].CanBe(VerbForms.Gerund));
    }

    private int EndOf(Sentence sentence)
    {
        var last = sentence.EndToken - 1;
        while (last > sentence.FirstToken && reading[last].Text is "." or "!" or "?" or ";" or ",")
        {
            last--;
        }

        return reading.Token(last).End;
    }

    /// <summary>A quotation that the content's end would cut runs on to its own end.</summary>
    private int Extend(int end)
    {
        var i = FirstFrom(end) - 1;
        return i >= 0 && quotes[i].Start < end && quotes[i].End > end && quotes[i].End - end < LongestQuote ? quotes[i].End : end;
    }

    private bool EndsSentence(Quote quote) => reading.Text[quote.End - 1] is var mark && Quotes.IsMark(mark) && quote.End - 2 > quote.Start && reading.Text[quote.End - 2] is '.' or '!' or '?' or ',';

    private IReadOnlyList<(int Start, int End)> NextParagraphQuote(Sentence sentence, int start)
    {
        var colon = start > 0 && sentence.EndToken > sentence.FirstToken && reading.Is(sentence.EndToken - 1, ":");
        return colon && sentence.EndToken < reading.Count && QuoteAt(sentence.EndToken) is { } quote ? [(quote.Start, quote.End)] : [];
    }

    private void AddContinuation(int token, List<(int Start, int End)> parts)
    {
        if (!IsQuotation(parts[0].Start, parts[0].End) && !HoldsQuotation(parts[0].Start, parts[0].End))
        {
            return;
        }

        var limit = Math.Min(reading.Count, token + ThatReach);
        for (var i = token; i < limit; i++)
        {
            if (QuoteAt(i) is { } quote)
            {
                if (reading[i - 1].Text is "," or "." or ":" && reading.Text.AsSpan(parts[0].End, quote.Start - parts[0].End).IndexOf('\n') < 0)
                {
                    parts.Add((quote.Start, quote.End));
                }

                return;
            }
        }
    }

    private Quote? QuoteAt(int token)
    {
        var offset = reading.Token(token).Offset;
        var i = FirstFrom(offset);
        return i < quotes.Count && quotes[i].Start == offset ? quotes[i] : null;
    }

    private Quote? QuoteEndingAt(int end)
    {
        var i = FirstFrom(end) - 1;
        return i >= 0 && (quotes[i].End == end || quotes[i].End == end + 1) ? quotes[i] : null;
    }

    /// <summary>The index of the first quotation that starts at or after <paramref name="offset"/>.</summary>
    private int FirstFrom(int offset)
    {
        int low = 0, high = quotes.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quotes[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
