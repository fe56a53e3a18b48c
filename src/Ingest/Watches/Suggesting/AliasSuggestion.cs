namespace Ingest.Watches.Suggesting;

/// <summary>A spelling that stands in kept articles and may be the watched thing.</summary>
/// <param name="Spelling">As it stands there.</param>
/// <param name="Level"><c>L4</c> (alike but for vowels of one class), <c>L5</c> (alike but for vowels), or <c>id</c> (another name of the watched person or organisation).</param>
/// <param name="Articles">How many articles have it.</param>
/// <param name="Example">Some words around one of them.</param>
public sealed record AliasSuggestion(string Spelling, string Level, int Articles, string Example);
