namespace Ingest.Watches.Matching;

/// <summary>A spelling that a watch listens for.</summary>
/// <param name="Watch">The watch.</param>
/// <param name="Name">The spelling as it was given.</param>
/// <param name="Level"><c>alias</c>, <c>L1</c>, <c>L2</c>, <c>L3</c> or <c>phrase</c>.</param>
internal sealed record Spelling(Watch Watch, string Name, string Level)
{
    /// <summary>Whether a text must write it with a capital: so it is given, and it is a name rather than a phrase.</summary>
    public bool NeedsCapital { get; } = Level != MatchLevel.Phrase && Name.Length > 0 && char.IsUpper(Name[0]);
}
