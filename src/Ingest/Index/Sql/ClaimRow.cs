using Ingest.Claims;
using Ingest.Index.Export;
using Ingest.Index.Query;
using Ingest.Storage;

namespace Ingest.Index.Sql;

/// <summary>The columns of a claim.</summary>
internal static class ClaimRow
{
    /// <summary>The values in the order of <see cref="WriterStatements.AddClaim"/>.</summary>
    public static object?[] Of(long article, long at, ClaimMessage message)
    {
        var claim = message.Data;
        var (start, end) = EventPeriod.Of(claim.Time);
        var (latitude, longitude) = Position(claim);
        var speaker = claim.Attribution?.Source;
        return
        [
            message.Id,
            article,
            at,
            start,
            end,
            claim.Event.Type,
            claim.Event.Subtype,
            claim.Polarity,
            claim.Modality,
            claim.Place?.PlaceId,
            claim.Place is { } place ? IndexWriter.Folded(place.Text, place.Name) : null,
            claim.Place?.Country,
            latitude,
            longitude,
            claim.Actor?.EntityId,
            claim.Target?.EntityId,
            speaker?.EntityId,
            speaker is null ? null : FoldedName.Of(speaker.Text),
            claim.Evidence.Offset,
            claim.Evidence.End(),
            claim.Actor?.Kind,
            claim.Target?.Kind,
            claim.Event.QuadClass,
            .. QueryTerms.CountKinds.Select(kind => (object?)ClaimColumns.Least(claim, kind)),
            claim.EventKey?.Id,
            CanonicalJson.ToText(message, IndexJson.Options),
        ];
    }

    private static (double? Latitude, double? Longitude) Position(ClaimData claim) =>
        claim.Place is { Latitude: { } latitude, Longitude: { } longitude } ? (latitude, longitude) : (claim.Area?.Latitude, claim.Area?.Longitude);
}
