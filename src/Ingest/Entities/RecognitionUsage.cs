namespace Ingest.Entities;

/// <summary>What a remote recogniser counts for its answer.</summary>
/// <param name="TextRecords">By the service's own count; one for each 1,000 characters begun of each text sent.</param>
/// <param name="ListPriceUsd">What they cost in US dollars at list price, without any discount or free grant.</param>
public sealed record RecognitionUsage(int TextRecords, decimal ListPriceUsd);
