namespace Ingest.Stories.Credits;

/// <summary>A news agency: one line of agencies.tsv.</summary>
internal sealed record NewsAgency(string Id, string Name, IReadOnlyList<string> Spellings, IReadOnlyList<string> Hosts);
