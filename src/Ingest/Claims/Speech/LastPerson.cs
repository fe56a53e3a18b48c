using Ingest.Claims.Syntax;
using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Finds the person whom the sentences before are about: "The minister Pilar Ocaña visited the site. Four guards had been shot, she said."</summary>
internal static class LastPerson
{
    private const int Reach = 60;

    /// <summary>The last subject of a main clause before the sentence of <paramref name="cue"/> that is the name of a person; -1 where there is none close by. What is quoted is about others.</summary>
    public static int Before(SyntaxTree tree, IReadOnlyList<Entity> entities, QuoteEdges quotes, int cue)
    {
        var first = cue;
        while (!tree.OpensSentence(first))
        {
            first--;
        }

        for (var word = first - 1; word >= Math.Max(0, first - Reach); word--)
        {
            if (IsOfMainClause(tree, word) && !quotes.IsQuoted(tree[word].Offset) && (OnePerson.IsNamed(tree, entities, word) || (tree.Is(word, UniversalTag.Propn) && EntityOverlaps.At(entities, tree[word].Offset) is { Category: "Person" })))
            {
                // Of two who were named, nobody knows which one is meant.
                return tree.Child(word, Relation.Conjunct) >= 0 ? -1 : word;
            }
        }

        return -1;
    }

    private static bool IsOfMainClause(SyntaxTree tree, int word) => tree.RelationOf(word) is Relation.Subject or Relation.PassiveSubject && tree.Is(tree.Head(word), Relation.Root);
}
