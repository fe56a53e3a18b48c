using System.Buffers;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Lets what is said run to the edges of the quotation that it stands in, over sentences where the quotation does.</summary>
internal sealed class QuoteEdges(string text, IReadOnlyList<Quote> quotes)
{
    private const int Near = 3;
    private const int LongestQuote = 4000;
    private const int ColonReach = 200;
    private const int HearerReach = 40;

    // What is shorter is a word that the writer keeps apart, not what somebody said.
    private const int ShortestSpeech = 20;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".:;,!?\n");

    public IReadOnlyList<Quote> All => quotes;

    /// <summary>The stretches [start, end) of what is said, in text order, with the quotations that belong to them.</summary>
    public List<(int Start, int End)> Extend(List<(int Start, int End)> parts, TextSpan cue, Reported flags)
    {
        if (parts.Count == 0)
        {
            return Beside(cue, (flags & (Reported.Clause | Reported.Quotation)) != Reported.None) is { } beside ? [beside] : [];
        }

        var within = Around(cue.Offset);
        for (var i = 0; i < parts.Count && within is null; i++)
        {
            parts[i] = Widen(parts[i]);
        }

        for (var i = 0; i < parts.Count && within is not null; i++)
        {
            parts[i] = (parts[i].Start, Within(parts[i], within.Value));
        }

        AddRest(parts, cue);
        return parts;
    }

    /// <summary><c>direct</c>, <c>indirect</c> or <c>mixed</c>.</summary>
    public string KindOf(IReadOnlyList<(int Start, int End)> parts) =>
        parts.All(part => IsQuotation(part.Start, part.End)) ? "direct" : parts.Any(part => Holds(part.Start, part.End)) ? "mixed" : "indirect";

    /// <summary>Who speaks within a quotation says nothing that stands behind it.</summary>
    private int Within((int Start, int End) part, Quote quote)
    {
        var inside = part.Start >= quote.Start && part.Start < quote.End && part.End > quote.End ? text.AsSpan(part.Start, quote.End - part.Start).TrimEnd("\"”’'», ").Length : 0;
        return inside > 0 ? part.Start + inside : part.End;
    }

    private (int Start, int End) Widen((int Start, int End) part)
    {
        var start = part.Start;
        var end = part.End;
        if (Around(start) is { } first && (first.End <= end + Near || first.Start >= start - Near))
        {
            start = Math.Min(start, first.Start);
            end = Math.Max(end, first.End <= end + Near ? first.End : end);
        }

        if (Around(end - 1) is { } last && last.End - end < LongestQuote)
        {
            end = Math.Max(end, last.End);
            start = last.Start <= start && start - last.Start < LongestQuote ? last.Start : start;
        }

        return (start, end);
    }

    /// <summary>"…," he said. "…": the rest of the quotation after the cue, in the same paragraph.</summary>
    private void AddRest(List<(int Start, int End)> parts, TextSpan cue)
    {
        var last = parts[^1];
        if (last.End > cue.Offset || !Holds(last.Start, last.End))
        {
            return;
        }

        var i = FirstFrom(cue.End());
        if (i < quotes.Count && quotes[i].Start - cue.End() < 160 && IsOpen(cue.End(), quotes[i].Start))
        {
            parts.Add((quotes[i].Start, quotes[i].End));
        }
    }

    private bool IsOpen(int start, int end)
    {
        var between = text.AsSpan(start, end - start);
        var trimmed = between.TrimEnd();
        return between.IndexOf('\n') < 0 && trimmed.Length > 0 && trimmed[^1] is ',' or '.' or ':' or ';' || trimmed.Length == 0;
    }

    /// <summary>A quotation behind the cue, where no word of it hangs on the cue: right behind it, or behind the colon that ends its clause where the cue is a verb of speech; else the paragraphs that it announces.</summary>
    private (int Start, int End)? Beside(TextSpan cue, bool speaks)
    {
        var announced = speaks ? Announced.After(text, cue.End()) : null;
        var i = FirstFrom(cue.End());
        if (i >= quotes.Count)
        {
            return announced;
        }

        var between = text.AsSpan(cue.End(), quotes[i].Start - cue.End());
        var trimmed = between.TrimEnd();
        var right = trimmed.Length == 0 || (trimmed.Length == 1 && trimmed[0] is ',' or ':');
        var behindColon = speaks && between.Length < ColonReach && trimmed is [.., ':'] && trimmed.IndexOf('\n') < 0;
        var behindHearer = speaks && between.Length < HearerReach && trimmed is [.., ','] && !trimmed[..^1].ContainsAny(Stops);
        right |= behindHearer;
        return (right && quotes[i].End - quotes[i].Start > ShortestSpeech) || behindColon ? (quotes[i].Start, quotes[i].End) : announced;
    }

    /// <summary>Whether a quotation ends shortly before <paramref name="offset"/>.</summary>
    public bool EndBefore(int offset)
    {
        var i = FirstFrom(offset) - 1;
        return i >= 0 && quotes[i].End <= offset && offset - quotes[i].End < 60;
    }

    public bool IsQuoted(int offset) => Around(offset) is not null;

    private bool IsQuotation(int start, int end) => Around(start) is { } quote && end - 1 <= quote.End;

    private bool Holds(int start, int end)
    {
        var i = FirstFrom(start);
        return (i < quotes.Count && quotes[i].Start < end) || Around(start) is not null;
    }

    /// <summary>The quotation that holds the character at <paramref name="offset"/>.</summary>
    private Quote? Around(int offset)
    {
        var i = FirstFrom(offset + 1) - 1;
        return i >= 0 && offset < quotes[i].End ? quotes[i] : null;
    }

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
