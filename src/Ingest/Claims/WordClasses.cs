namespace Ingest.Claims;

/// <summary>What a word can be, told from the word alone. The names are those of <c>words.tsv</c>.</summary>
[Flags]
internal enum WordClasses
{
    None = 0,
    Determiner = 1,
    Possessive = 1 << 1,
    Preposition = 1 << 2,
    Conjunction = 1 << 3,
    Subordinator = 1 << 4,
    Relative = 1 << 5,
    Pronoun = 1 << 6,
    Subject = 1 << 7,
    Auxiliary = 1 << 8,
    Be = 1 << 9,
    Modal = 1 << 10,
    Negation = 1 << 11,
    Adverb = 1 << 12,
    PossessiveMark = 1 << 13,
    NounIng = 1 << 14,
    AdjectiveEd = 1 << 15,
}
