using System.Collections.Frozen;
using Ingest.Claims.Syntax;
using Ingest.Language;
using Ingest.Storage;

namespace Ingest.Claims.Events;

/// <summary>Brings the words that tell of an event to one form, whether a verb or its noun tells: "bombed", "the bombing".</summary>
internal static class TriggerStem
{
    private static readonly FrozenDictionary<string, string> Verbs = EmbeddedTable.Pairs("Claims/Events/pairs.tsv")
        .SelectMany(static row => row.Second.Split(' '), static (row, noun) => KeyValuePair.Create(noun, row.First))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The word of a trigger that its other words hang on, by its index in the tree; -1 where the text has no words.</summary>
    public static int WordOf(SyntaxTree tree, TextSpan trigger)
    {
        var first = tree.WordAt(trigger.Offset);
        for (var word = first; word >= 0 && word < tree.Count && tree[word].Offset < trigger.End(); word++)
        {
            var head = tree.Head(word);
            if (head < 0 || tree[head].Offset < trigger.Offset || tree[head].Offset >= trigger.End())
            {
                return word;
            }
        }

        return first;
    }

    /// <summary>The verb that a word is a form or the noun of; else its dictionary form.</summary>
    public static string Of(SyntaxTree tree, int word) => Of(tree.Lemma(word).ToLowerInvariant());

    /// <summary>Whether two triggers have a word of one verb in common, as far as can be told without their trees.</summary>
    public static bool Meet(string one, string other)
    {
        var stems = RoleWord.In(one).Select(Of).ToHashSet(StringComparer.Ordinal);
        return RoleWord.In(other).Any(word => stems.Contains(Of(word)));
    }

    private static string Of(RoleWord word) => Of(word.Text) is var stem && !string.Equals(stem, word.Text, StringComparison.Ordinal) ? stem : Of(word.Singular());

    private static string Of(string form) => Verbs.TryGetValue(form, out var verb) ? verb
        : Vocabulary.Shared.Lookup.TryGetValue(form, out var known) && known.Verb is { } plain ? plain
        : form;
}
