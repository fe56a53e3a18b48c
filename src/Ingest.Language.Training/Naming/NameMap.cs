namespace Ingest.Language.Training.Naming;

/// <summary>How one set marks names.</summary>
/// <param name="Set">Its name.</param>
/// <param name="Dialect">Which way of marking it follows.</param>
/// <param name="Unmarked">What text may be that it does not mark.</param>
/// <param name="Labels">What its labels may be here; a label that is not listed is a name of another kind or none.</param>
internal sealed record NameMap(string Set, int Dialect, uint Unmarked, IReadOnlyList<(string Label, uint Scope)> Labels)
{
    /// <summary>What a label may be.</summary>
    internal uint Scope(string label)
    {
        foreach (var (name, scope) in Labels)
        {
            if (string.Equals(name, label, StringComparison.Ordinal))
            {
                return scope;
            }
        }

        return NameScope.Unnamed;
    }
}
