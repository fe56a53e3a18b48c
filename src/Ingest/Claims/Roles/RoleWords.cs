using System.Collections.Frozen;
using Ingest.Storage;

namespace Ingest.Claims.Roles;

/// <summary>The words of words.tsv: those that decide who did a deed and whom it befell.</summary>
internal static class RoleWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = EmbeddedTable.Pairs("Claims/Roles/words.tsv")
        .ToFrozenDictionary(static row => row.First, static row => row.Second.Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether the list of that name holds the word; throws where there is no such list, so that a slip is found at once.</summary>
    public static bool Has(string list, string lemma) => Words[list].Contains(lemma);
}
