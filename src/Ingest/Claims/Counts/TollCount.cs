namespace Ingest.Claims.Counts;

/// <summary>A count and the word that says what befell those counted.</summary>
internal sealed record TollCount(int Word, ClaimCount Count);
