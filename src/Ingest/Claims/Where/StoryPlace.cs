using System.Text.RegularExpressions;
using Ingest.Places;

namespace Ingest.Claims.Where;

/// <summary>
/// The one place that a text is about, for events whose sentence names none: that of the dateline, else the one that is named most, if it is named much more than the others; an early mention
/// tells more than a late one. A name that stands for a government is no place.
/// </summary>
internal static partial class StoryPlace
{
    // A dateline counts as much as being named three more times; the opening, where news says what it is about, as much as once more.
    private const int DatelineWorth = 3;
    private const int OpeningLength = 300;

    // Below this share of what is named there is no one place: two towns of a war report, say.
    private const double LeastShare = 0.5;

    /// <summary>The first mention of it, or null where the text is about no one place.</summary>
    public static PlaceMention? Of(string text, IReadOnlyList<PlaceMention> places)
    {
        var dateline = Dateline().Match(text).Length;
        var named = places.Where(static place => place is { PlaceId: not null, Use: null }).ToList();
        var points = named.Where(static place => place.Precision is not (PlacePrecision.Country or PlacePrecision.Region)).ToList();
        var considered = points.Count > 0 ? points : named;
        var best = considered
            .GroupBy(static place => place.PlaceId, StringComparer.Ordinal)
            .Select(group => (First: group.First(), Worth: group.Sum(place => Worth(place, dateline))))
            .OrderByDescending(static place => place.Worth)
            .ThenBy(static place => place.First.Offset)
            .FirstOrDefault();
        return best.First is not null && best.Worth >= LeastShare * considered.Sum(place => Worth(place, dateline)) ? best.First : null;
    }

    private static int Worth(PlaceMention place, int dateline) => 1 + (place.End() <= dateline ? DatelineWorth : 0) + (place.Offset < OpeningLength ? 1 : 0);

    [GeneratedRegex(@"\A[^.!?\n]{2,60}?\s(?:-{1,2}|[–—])\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dateline();
}
