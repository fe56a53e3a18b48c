using System.Globalization;
using Ingest.Claims;
using Ingest.Index.Query;

namespace Ingest.Index.Export;

/// <summary>The columns of claims that came later than the others; they stand at the end.</summary>
internal static class ClaimColumns
{
    public static IReadOnlyList<ExportColumn<ClaimMessage>> Further { get; } =
    [
        new("mode", static row => row.Data.Event.Mode),
        new("cameo", static row => row.Data.Event.Cameo),
        new("quadClass", static row => Number(row.Data.Event.QuadClass), IsNumber: true),
        new("actorKind", static row => row.Data.Actor?.Kind),
        new("targetKind", static row => row.Data.Target?.Kind),
        new("counts", static row => CountText.Of(row.Data.Counts)),
        .. QueryTerms.CountKinds.Select(static kind => new ExportColumn<ClaimMessage>(kind, row => Number(Least(row.Data, kind)), IsNumber: true)),
        new("eventBasis", static row => row.Data.Time?.Basis),
        new("placeBasis", static row => row.Data.Place?.Basis),
        new("area", static row => row.Data.Area?.Text),
        new("areaRadiusKm", static row => row.Data.Area?.RadiusKm.ToString("R", CultureInfo.InvariantCulture), IsNumber: true),
        new("speakerForm", static row => row.Data.Attribution?.Source?.Form),
        new("quotedBy", static row => Via(row.Data.Attribution)),
        new("alsoSaid", static row => row.Data.AlsoSaid is { Count: > 0 and var count } ? Number(count) : null, IsNumber: true),
        new("eventKey", static row => row.Data.EventKey?.Id),
    ];

    /// <summary>How many people at least, of the counts of one kind the highest; null where a claim has none.</summary>
    public static int? Least(ClaimData claim, string kind) =>
        claim.Counts?.Where(count => string.Equals(count.Kind, kind, StringComparison.Ordinal)).Max(static count => count.Minimum);

    // From the one who quotes the speaker outwards to the one whom the article itself quotes.
    private static string? Via(ClaimAttribution? attribution)
    {
        var names = new List<string>();
        for (var outer = attribution?.Via; outer is not null; outer = outer.Via)
        {
            names.Add(outer.Source?.Text ?? "?");
        }

        return names.Count == 0 ? null : string.Join("; ", names);
    }

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
