namespace Ingest.Articles.Extraction;

/// <summary>
/// Finds the entries of a live blog that nothing but its structure declares: siblings, each under a time of its own, in the order of time. They are
/// articles or sections and most of the page's text, or the page calls itself live; readers' comments and teasers, whose headlines are links, look alike
/// and are none.
/// Linear in the number of times, of which the first few hundred are looked at.
/// </summary>
internal static class LiveSections
{
    private const int FewestEntries = 3;
    private const int FewestWords = 40;
    private const double LinkedShare = 0.4;
    private const double OrderedShare = 0.8;
    private static readonly TimeSpan UsualPause = TimeSpan.FromHours(6);

    public static IReadOnlyList<LiveEntry> Find(PageMetadata page, BodyText body, string? title, Uri? address)
    {
        if (LiveContainer.Find(page) is not { } container)
        {
            return [];
        }

        var parts = LivePart.Of(container);
        if (parts.Count < FewestEntries || !IsCoverage(parts) || parts.Count(part => part.IsTeaser(address)) > LinkedShare * parts.Count || LiveMarks.AreComments(container, parts[0].Root))
        {
            return [];
        }

        var isSaid = LiveMarks.SayLive(container, parts[0].Root, title, address);
        if (!isSaid && !parts.All(static part => part.Root.LocalName is "article" or "section"))
        {
            return [];
        }

        var entries = parts.Select(static part => part.ToEntry()).OfType<LiveEntry>().ToArray();
        var words = entries.Sum(static entry => BlockBuffer.WordsOf(entry.Text));
        return entries.Length >= FewestEntries && words >= FewestWords && (isSaid || Others(body, entries) <= words) ? entries : [];
    }

    /// <summary>The words of the body that stand in no entry.</summary>
    private static int Others(BodyText body, LiveEntry[] entries)
    {
        var inEntries = entries.SelectMany(static entry => entry.Text.Split("\n\n")).ToHashSet(StringComparer.Ordinal);
        return (body.Text?.Split("\n\n") ?? []).Where(paragraph => !inEntries.Contains(paragraph)).Sum(BlockBuffer.WordsOf);
    }

    /// <summary>Written as things happened: the times run one way, most of them within hours of each other.</summary>
    private static bool IsCoverage(IReadOnlyList<LivePart> parts)
    {
        var pauses = parts.Zip(parts.Skip(1), static (one, next) => next.Time - one.Time).ToArray();
        var distinct = parts.Select(static part => part.Time).Distinct().Count();
        var later = pauses.Count(static pause => pause >= TimeSpan.Zero);
        var ordered = Math.Max(later, pauses.Count(static pause => pause <= TimeSpan.Zero));
        return distinct >= FewestEntries && ordered >= OrderedShare * pauses.Length && pauses.Count(static pause => pause.Duration() <= UsualPause) * 2 >= pauses.Length;
    }
}
