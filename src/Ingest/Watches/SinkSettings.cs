namespace Ingest.Watches;

/// <summary>Where alerts go.</summary>
/// <param name="Type"><c>console</c>, <c>webhook</c> or <c>atom</c>.</param>
/// <param name="Url">The webhook's address.</param>
/// <param name="Path">The Atom file's path, relative to the data folder.</param>
/// <param name="Secret">A reference (<c>env:NAME</c>), never the secret itself.</param>
/// <param name="Disabled">Why nothing is sent to it any more; null where it is in use.</param>
public sealed record SinkSettings(string Type, string? Url, string? Path, string? Secret, string? Disabled = null);
