namespace Ingest.Azure.Language.Wire;

/// <summary>One text.</summary>
/// <param name="Language">ISO 639-1; left out, the service takes it for English.</param>
internal sealed record RequestDocument(string Id, string? Language, string Text);
