namespace Ingest.Watches;

/// <summary>Where the sink <c>console</c> writes.</summary>
public sealed record AlertConsole(TextWriter Output);
