namespace Ingest.Claims;

/// <summary>What a word can be, told from the word alone. The names are those of <c>words.tsv</c>.</summary>
[Flags]
internal enum WordClasses
{
    None = 0,
    Preposition = 1,
    Conjunction = 1 << 1,
    PossessiveMark = 1 << 2,
}
