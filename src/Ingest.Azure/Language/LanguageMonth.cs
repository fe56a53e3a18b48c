namespace Ingest.Azure.Language;

/// <summary>What was used of the service in a calendar month (UTC): the blob <c>state/language/&lt;yyyy-MM&gt;.json</c>.</summary>
/// <param name="TextRecords">Used, or reserved by requests under way or never answered.</param>
/// <param name="CapSaid">The cap that was said to be reached, so that it is said once; left out before.</param>
public sealed record LanguageMonth(string Month, long TextRecords, long? CapSaid);
