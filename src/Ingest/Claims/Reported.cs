namespace Ingest.Claims;

/// <summary>What may follow a reporting verb; the letters are those of <c>reporting.tsv</c>.</summary>
[Flags]
internal enum Reported
{
    None = 0,
    Clause = 1,
    ThatClause = 1 << 1,
    Noun = 1 << 2,
    Infinitive = 1 << 3,
    Hearer = 1 << 4,
    Of = 1 << 5,
    Accused = 1 << 6,
    Quotation = 1 << 7,
    Denied = 1 << 8,
    Called = 1 << 9,
    Shown = 1 << 10,
}
