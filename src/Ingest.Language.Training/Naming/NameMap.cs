namespace Ingest.Language.Training.Naming;

/// <summary>How one set marks names.</summary>
/// <param name="Set">Its name.</param>
/// <param name="Dialect">Which way of marking it follows.</param>
/// <param name="Unmarked">What text may be that it does not mark.</param>
/// <param name="Labels">What its labels may be here; a label that is not listed is a name of another kind or none.</param>
internal sealed record NameMap(string Set, int Dialect, uint Unmarked, Dictionary<string, uint> Labels)
{
    /// <summary>What a label may be.</summary>
    internal uint Scope(string label) => Labels.GetValueOrDefault(label, NameScope.Unnamed);
}
