namespace Ingest.Azure.Language.Wire;

/// <summary>Why one text could not be read.</summary>
internal sealed record DocumentError(string? Id, ServiceError? Error);
