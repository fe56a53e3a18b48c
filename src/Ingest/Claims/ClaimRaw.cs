namespace Ingest.Claims;

/// <summary>The bytes behind it.</summary>
public sealed record ClaimRaw(string Sha256);
