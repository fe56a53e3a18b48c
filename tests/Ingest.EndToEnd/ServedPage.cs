namespace Ingest.EndToEnd;

/// <summary>A page of the test's server: its headline in the feed and its exact bytes.</summary>
internal sealed record ServedPage(string Title, byte[] Body);
