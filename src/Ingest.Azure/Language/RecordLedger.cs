using System.Globalization;
using Ingest.Storage;

namespace Ingest.Azure.Language;

/// <summary>
/// Counts text records a calendar month (UTC), by compare-and-set, so that any number of instances together stay under the cap: what a request may
/// come to is put aside before it is sent, and what it did not come to is given back after. A process that dies in between leaves it counted.
/// </summary>
public sealed class RecordLedger(IBlobStore store, AzureLanguageOptions options, TimeProvider clock)
{
    /// <summary>The month that it is.</summary>
    public async Task<LanguageMonth> CurrentAsync(CancellationToken cancellationToken)
    {
        var month = Month();
        return (await StateBlob<LanguageMonth>.ReadAsync(store, BlobName.LanguageMonth(month), cancellationToken)).Value ?? Empty(month);
    }

    /// <summary>Puts text records aside.</summary>
    internal async Task<Reservation> ReserveAsync(long records, CancellationToken cancellationToken)
    {
        while (true)
        {
            var month = Month();
            var name = BlobName.LanguageMonth(month);
            var blob = await StateBlob<LanguageMonth>.ReadAsync(store, name, cancellationToken);
            var current = blob.Value ?? Empty(month);
            if (options.MonthlyTextRecords is { } cap && current.TextRecords + records > cap)
            {
                var isNews = current.CapSaid != cap;
                if (!isNews || await blob.TryReplaceAsync(store, name, current with { CapSaid = cap }, cancellationToken))
                {
                    return new Reservation.CapReached(cap, current.TextRecords, month.AddMonths(1), isNews);
                }
            }
            else if (await blob.TryReplaceAsync(store, name, current with { TextRecords = current.TextRecords + records }, cancellationToken))
            {
                return new Reservation.Granted(month, records);
            }
        }
    }

    /// <summary>Puts what was used in the place of what was put aside, in the month it was put aside in.</summary>
    internal async Task SettleAsync(Reservation.Granted granted, long used, CancellationToken cancellationToken)
    {
        var name = BlobName.LanguageMonth(granted.Month);
        while (used != granted.Records)
        {
            var blob = await StateBlob<LanguageMonth>.ReadAsync(store, name, cancellationToken);
            var current = blob.Value ?? Empty(granted.Month);
            if (await blob.TryReplaceAsync(store, name, current with { TextRecords = Math.Max(0, current.TextRecords + used - granted.Records) }, cancellationToken))
            {
                return;
            }
        }
    }

    private static LanguageMonth Empty(DateOnly month) => new(month.ToString("yyyy-MM", CultureInfo.InvariantCulture), 0, null);

    private DateOnly Month()
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return new DateOnly(today.Year, today.Month, 1);
    }
}
