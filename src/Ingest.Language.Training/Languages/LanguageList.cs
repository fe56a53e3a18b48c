namespace Ingest.Language.Training.Languages;

/// <summary>What speaks for a language.</summary>
/// <param name="Code">ISO 639-1 code, or ISO 639-3 where there is none.</param>
/// <param name="IsWords">Whether the items are whole words; else groups of letters.</param>
/// <param name="Items">Words or groups in lower case, with their weights.</param>
internal sealed record LanguageList(string Code, bool IsWords, IReadOnlyDictionary<string, int> Items);
