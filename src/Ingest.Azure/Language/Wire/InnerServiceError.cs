namespace Ingest.Azure.Language.Wire;

/// <summary>The part of an error that says more.</summary>
internal sealed record InnerServiceError(string? Code, string? Message, InnerServiceError? Innererror);
