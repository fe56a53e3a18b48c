namespace Ingest.Azure.Language.Wire;

/// <summary>The texts of a request.</summary>
internal sealed record RequestInput(IReadOnlyList<RequestDocument> Documents);
