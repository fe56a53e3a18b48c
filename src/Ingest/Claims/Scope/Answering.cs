using System.Collections.Frozen;
using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;

namespace Ingest.Claims.Scope;

/// <summary>Deeds that something is done in answer to: "revenge for the raid", "promised reprisals for the arrest". They have happened, whatever becomes of the answer.</summary>
internal static class Answering
{
    private static readonly FrozenSet<string> Answers = ListedWords.OfSpeech("answer");

    /// <summary>Whether the word hangs on a noun of answering, or on the verb whose object such a noun is.</summary>
    public static bool Is(SyntaxTree tree, int word) => tree.Head(word) is >= 0 and var head
        && (Answers.Contains(tree.Lemma(head)) || (tree.Child(head, Relation.Object) is var answer && answer > head && answer < word && Answers.Contains(tree.Lemma(answer))));
}
