using System.Collections.Frozen;
using Ingest.Claims.Syntax;
using Ingest.Storage;

namespace Ingest.Claims.Scope;

/// <summary>The words of governors.tsv.</summary>
internal static class Governors
{
    private static readonly FrozenDictionary<string, string> Effects = EmbeddedTable.Pairs("Claims/governors.tsv")
        .ToFrozenDictionary(static pair => pair.First, static pair => pair.Second, StringComparer.Ordinal);

    /// <summary>What follows for that which hangs on <paramref name="word"/>; null where it governs nothing.</summary>
    public static string? EffectOf(SyntaxTree tree, int word)
    {
        var lemma = tree.Lemma(word);
        if (word + 1 < tree.Count && tree.RelationOf(word + 1) is Relation.Case or Relation.Particle or Relation.Mark or Relation.AdverbialModifier
            && Effects.TryGetValue($"{lemma} {tree.Lemma(word + 1)}", out var phrasal))
        {
            return phrasal;
        }

        return Effects.GetValueOrDefault(lemma);
    }
}
