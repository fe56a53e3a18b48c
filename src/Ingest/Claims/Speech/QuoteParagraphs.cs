using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>
/// Gives paragraphs that are a quotation and nothing else to the one who spoke in the paragraph before: news lets a quotation that runs over paragraphs open each of them
/// with its mark, and names the speaker once.
/// </summary>
internal sealed class QuoteParagraphs
{
    // In a novel the next short line is the other one's answer.
    private const int ShortestSpeech = 60;
    private const int CueReach = 160;

    // A text of nothing but quotations must not cost the square of their number.
    private const int Reach = 24;

    private readonly string _text;
    private readonly IReadOnlyList<Quote> _quotes;
    private readonly List<Attribution> _found;

    private QuoteParagraphs(string text, IReadOnlyList<Quote> quotes, List<Attribution> found) => (_text, _quotes, _found) = (text, quotes, found);

    /// <summary>Lets what is said run on over the paragraphs that belong to it; <paramref name="found"/> is in the order of the cues.</summary>
    public static void Join(string text, IReadOnlyList<Quote> quotes, List<Attribution> found)
    {
        foreach (var (speech, paragraphs) in new QuoteParagraphs(text, quotes, found).Further())
        {
            found[speech] = found[speech] with { Content = With(text, found[speech].Content, paragraphs) };
        }
    }

    /// <summary>The paragraphs that each attribution runs on over.</summary>
    private Dictionary<int, List<Quote>> Further()
    {
        var further = new Dictionary<int, List<Quote>>();
        var speaks = -1;
        for (var i = 1; i < _quotes.Count; i++)
        {
            var before = speaks >= 0 ? speaks : Speech(_quotes[i - 1]);
            speaks = -1;
            if (before >= 0 && StartsLine(_quotes[i].Start) && EndsLine(_quotes[i].End) && RunsOn(before, _quotes[i - 1], _quotes[i]) && Speech(_quotes[i]) < 0)
            {
                speaks = before;
                (further.TryGetValue(before, out var list) ? list : further[before] = []).Add(_quotes[i]);
            }
        }

        return further;
    }

    private bool StartsLine(int offset) => _text.AsSpan(0, offset).TrimEnd(" \t\r\u00a0") is [] or [.., '\n'];

    private bool EndsLine(int offset) => _text.AsSpan(offset).TrimStart(" \t\r\u00a0") is [] or ['\n', ..];

    /// <summary>The widest attribution that says the quotation, told outside of it, or -1.</summary>
    private int Speech(Quote quote)
    {
        var best = -1;
        for (var (near, i) = (Near(quote.Start), Math.Max(0, Near(quote.Start) - Reach)); i < Math.Min(_found.Count, near + Reach); i++)
        {
            var isWithin = _found[i].Cue is { } cue && cue.Offset >= quote.Start && cue.Offset < quote.End && !IsLabel(cue, quote);
            if (!isWithin && Holds(_found[i].Content, quote) && (best < 0 || _found[i].Content.Length > _found[best].Content.Length))
            {
                best = i;
            }
        }

        return best;
    }

    private int Near(int offset)
    {
        int low = 0, high = _found.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = (_found[middle].Cue?.Offset ?? _found[middle].Content.Offset) < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>“NOVAK: We will …: a label stands within the mark that opens the paragraph.</summary>
    private static bool IsLabel(TextSpan cue, Quote quote) => cue.Text is ":" && cue.Offset - quote.Start < ShortestSpeech;

    private static bool Holds(AttributedContent content, Quote quote) => content.Parts is { } parts
        ? parts.Any(part => part.Offset < quote.End && part.End() > quote.Start)
        : content.Offset < quote.End && content.End() > quote.Start;

    /// <summary>Whether the speaker of the quotation before goes on: its mark was left open, or nothing but the cue stands between.</summary>
    private bool RunsOn(int speech, Quote before, Quote quote)
    {
        var between = _text.AsSpan(before.End, quote.Start - before.End);
        var isSpeech = quote.End - quote.Start >= ShortestSpeech;
        return between.IsWhiteSpace()
            ? isSpeech || !Quotes.IsMark(_text[before.End - 1])
            : isSpeech && between.Length < CueReach && !between.Trim().Contains('\n') && _found[speech] is { Source: not null, Cue: { } cue } && cue.Offset >= before.End && cue.Offset < quote.Start;
    }

    private static AttributedContent With(string text, AttributedContent content, List<Quote> paragraphs)
    {
        var end = paragraphs[^1].End;
        var parts = (content.Parts ?? [TextSpan.Cut(text, content.Offset, content.End())]).Concat(paragraphs.Select(quote => TextSpan.Cut(text, quote.Start, quote.End)));
        return new AttributedContent(text[content.Offset..end], content.Offset, end - content.Offset, [.. parts]);
    }
}
