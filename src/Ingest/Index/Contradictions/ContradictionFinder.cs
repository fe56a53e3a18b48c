using Ingest.Claims;
using Ingest.Index.Rows;
using Ingest.Storage;

namespace Ingest.Index.Contradictions;

/// <summary>Finds the events that a set of claims tells in ways that cannot all be right.</summary>
internal static class ContradictionFinder
{
    /// <summary>The contradictions among claims of one story, and of others that share a telling key with them; by id.</summary>
    public static List<Contradiction> Find(IReadOnlyList<ClaimMessage> claims, CancellationToken cancellationToken)
    {
        var groups = new Dictionary<string, DifferenceGroups>(StringComparer.Ordinal);
        foreach (var type in claims.Select(ReportedEvent.Of).Where(static told => told.Happened is not null).GroupBy(static told => told.Claim.Event.Type, StringComparer.Ordinal))
        {
            var told = InOrder(type);
            for (var i = 0; i < told.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (var j = i + 1; j < told.Count; j++)
                {
                    foreach (var difference in Difference.Between(told[i], told[j]))
                    {
                        (groups.TryGetValue(difference.In, out var found) ? found : groups[difference.In] = new DifferenceGroups()).Add(told[i], told[j], difference.IsUpdate);
                    }
                }
            }
        }

        return groups.SelectMany(static pair => pair.Value.All().Select(group => Make(pair.Key, group))).OrderBy(static contradiction => contradiction.Id, StringComparer.Ordinal).ToList();
    }

    private static Contradiction Make(string differs, DifferenceGroup group)
    {
        var claims = InOrder(group.Claims);
        var versions = claims
            .GroupBy(claim => VersionWords.Says(differs, claim), StringComparer.Ordinal)
            .Select(static version => new EventVersion(version.Key, [.. version.Select(static claim => VersionClaim.Of(claim.Message))]))
            .ToList();
        return new Contradiction(
            $"x-{ContentId.Of([differs, .. claims.Select(static claim => claim.Message.Id).Order(StringComparer.Ordinal)])}",
            differs,
            group.IsUpdate ? Contradiction.Updated : Contradiction.Contradicted,
            claims[0].Claim.Article.StoryId,
            claims[^1].Time,
            Event(differs, claims),
            versions,
            VersionWords.Describe(differs, versions));
    }

    /// <summary>The first told before the others; of one article what stands first.</summary>
    private static List<ReportedEvent> InOrder(IEnumerable<ReportedEvent> claims) => [.. claims
        .OrderBy(static claim => claim.Time)
        .ThenBy(static claim => claim.Claim.Article.ArticleId, StringComparer.Ordinal)
        .ThenBy(static claim => claim.Claim.Evidence.Offset)
        .ThenBy(static claim => claim.Message.Id, StringComparer.Ordinal)];

    private static ContestedEvent Event(string differs, List<ReportedEvent> claims)
    {
        var fullest = claims.OrderByDescending(Fullness).ThenByDescending(static claim => claim.Claim.Confidence).ThenBy(static claim => claim.Message.Id, StringComparer.Ordinal).First().Claim;
        return new ContestedEvent(
            fullest.Event,
            fullest.Place is { } place && place.IsSaid() ? place : null,
            fullest.EventKey?.Day,
            differs is Contradiction.Actor ? null : fullest.Actor?.Text,
            fullest.Target?.Text,
            [.. claims.Select(static claim => claim.Claim.EventKey?.Id).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private static int Fullness(ReportedEvent claim) =>
        (claim.Claim.Place is { PlaceId: not null } place && place.IsSaid() ? 2 : 0) + (claim.Claim.Actor is null ? 0 : 1) + (claim.Claim.Target is null ? 0 : 1) + (claim.Claim.Time is { Basis: ClaimTime.InText } ? 1 : 0);
}
