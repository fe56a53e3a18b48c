using System.Collections.Frozen;
using Ingest.Claims.Syntax;
using Ingest.Storage;

namespace Ingest.Claims.Scope;

/// <summary>The words of governors.tsv.</summary>
internal static class Governors
{
    private static readonly FrozenDictionary<string, string> Effects = EmbeddedTable.Pairs("Claims/governors.tsv")
        .ToFrozenDictionary(static pair => pair.First, static pair => pair.Second, StringComparer.Ordinal);

    /// <summary>"insisted on Sunday": the preposition belongs to the day.</summary>
    internal static bool IsOfTime(SyntaxTree tree, int preposition) =>
        tree.Is(preposition, Relation.Case) && tree.Lemma(tree.Head(preposition)) is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" or "day" or "evening" or "night" or "morning" or "afternoon";

    /// <summary>What follows for that which hangs on <paramref name="word"/>; null where it governs nothing.</summary>
    public static string? EffectOf(SyntaxTree tree, int word)
    {
        var lemma = tree.Lemma(word);
        if (word + 1 < tree.Count && !IsOfTime(tree, word + 1) && Effects.TryGetValue($"{lemma} {tree.Lemma(word + 1)}", out var phrasal))
        {
            return phrasal;
        }

        return Effects.GetValueOrDefault(lemma);
    }
}
