namespace Ingest.GazetteerBuild;

/// <summary>One spelling with all places that bear it; a place is its number in the file's order, doubled, plus one where this is its main name.</summary>
internal sealed record NameEntry(string Key, string Name, IReadOnlyList<int> Postings);
