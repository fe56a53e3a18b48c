namespace Ingest.Articles.Extraction;

/// <summary>
/// Finds the entries of a live blog that nothing but its structure declares: siblings, each under a time of its own, in the order of time. They are
/// articles or sections, or the page calls itself live; readers' comments and teasers, whose headlines are links, look alike and are none.
/// Linear in the number of times, of which the first few hundred are looked at.
/// </summary>
internal static class LiveSections
{
    private const int FewestEntries = 3;
    private const int FewestWords = 40;
    private const double LinkedShare = 0.4;
    private const double OrderedShare = 0.8;
    private static readonly TimeSpan UsualPause = TimeSpan.FromHours(6);

    public static IReadOnlyList<LiveEntry> Find(PageMetadata page, string? title, Uri? address)
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

        var isLive = parts.All(static part => part.Root.LocalName is "article" or "section") || LiveMarks.SayLive(container, parts[0].Root, title, address);
        var entries = isLive ? parts.Select(static part => part.ToEntry()).OfType<LiveEntry>().ToArray() : [];
        return entries.Length >= FewestEntries && entries.Sum(static entry => BlockBuffer.WordsOf(entry.Text)) >= FewestWords ? entries : [];
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
