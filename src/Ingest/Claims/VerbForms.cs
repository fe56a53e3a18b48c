namespace Ingest.Claims;

/// <summary>Which forms of a verb a word can be.</summary>
[Flags]
internal enum VerbForms
{
    None = 0,
    Plain = 1,
    Third = 1 << 1,
    Past = 1 << 2,
    Participle = 1 << 3,
    Gerund = 1 << 4,
}
