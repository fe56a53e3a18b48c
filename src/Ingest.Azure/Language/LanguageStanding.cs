namespace Ingest.Azure.Language;

/// <summary>How the service stands this month.</summary>
/// <param name="Host">The endpoint's host.</param>
/// <param name="TextRecords">Used since the month began (UTC).</param>
/// <param name="Cap">The most that may be used; null for no cap.</param>
/// <param name="ListPriceUsd">What they cost in US dollars at list price.</param>
/// <param name="Pause">The service's own quota is used up; null where it is not.</param>
public sealed record LanguageStanding(string Host, string ApiVersion, string Month, long TextRecords, long? Cap, decimal ListPriceUsd, LanguagePause? Pause)
{
    /// <summary>Whether nothing more may be used this month: the cap is reached, or so near that a text was turned away.</summary>
    public bool IsCapReached { get; init; }
}
