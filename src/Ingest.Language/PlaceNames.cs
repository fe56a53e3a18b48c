namespace Ingest.Language;

/// <summary>Says how far a name is a place's. Called at most once for each name in a text, from any thread; should not allocate.</summary>
/// <param name="name">The name as written, without an article: "Raqqa", "Deir ez-Zor", "New York".</param>
public delegate PlaceHint PlaceNames(ReadOnlySpan<char> name);
