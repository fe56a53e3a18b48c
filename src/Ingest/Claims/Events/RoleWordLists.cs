using System.Collections.Frozen;
using Ingest.Storage;

namespace Ingest.Claims.Events;

/// <summary>The words of <c>roles.tsv</c>.</summary>
internal sealed class RoleWordLists
{
    private readonly FrozenSet<string> _before = Read("before");
    private readonly FrozenSet<string> _after = Read("after");

    public static RoleWordLists Shared { get; } = new();

    /// <summary>Whether a word may stand before the noun and names nobody, as articles, numbers and pronouns do.</summary>
    public bool NamesNobody(string word) => _before.Contains(word) || word.All(static c => char.IsDigit(c) || c is '.' or ',');

    /// <summary>Whether a word ends what belongs to the noun itself.</summary>
    public bool EndsPhrase(string word) => _after.Contains(word);

    private static FrozenSet<string> Read(string kind) => EmbeddedTable.Pairs("Claims/Events/roles.tsv")
        .Where(row => string.Equals(row.First, kind, StringComparison.Ordinal))
        .SelectMany(static row => row.Second.Split(' '))
        .ToFrozenSet(StringComparer.Ordinal);
}
