namespace Ingest.Azure.Language;

/// <summary>Looks up how the service stands, for people.</summary>
public sealed class LanguageReport(AzureLanguageOptions options, RecordLedger ledger, PauseLedger pauses)
{
    private const decimal Thousand = 1000;

    /// <summary>This month's text records, their list price, and what keeps the service from being asked.</summary>
    public async Task<LanguageStanding> ReadAsync(CancellationToken cancellationToken)
    {
        var month = await ledger.CurrentAsync(cancellationToken);
        var host = Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var endpoint) ? endpoint.Authority : "nowhere";
        var price = month.TextRecords * options.PricePerThousandRecords / Thousand;
        return new LanguageStanding(host, options.ApiVersion, month.Month, month.TextRecords, options.MonthlyTextRecords, price, await pauses.CurrentAsync(cancellationToken))
        {
            IsCapReached = options.MonthlyTextRecords is { } cap && (month.TextRecords >= cap || month.CapSaid == cap),
        };
    }
}
