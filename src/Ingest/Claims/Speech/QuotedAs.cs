using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>"…, the minister was quoted as saying by the daily": a clause behind what is said, whose speaker is passed on by a medium.</summary>
/// <param name="Speaker">The head of the words that name the speaker.</param>
/// <param name="Medium">The head of the words that name who passes it on, or -1.</param>
/// <param name="Said">What is said.</param>
internal sealed record QuotedAs(int Speaker, int Medium, List<(int First, int Last)> Said)
{
    private const int Longest = 14;
    private const int None = -1;

    /// <summary>The clause whose "saying" stands at <paramref name="word"/>, or null; where what is said follows, the tree tells it.</summary>
    public static QuotedAs? At(SyntaxTree tree, Sentence sentence, int word)
    {
        if (!tree.Reads(word, "saying") || word < sentence.FirstWord + 4 || !tree.Reads(word - 1, "as") || tree.Lemma(word - 2) is not ("quote" or "cite") || tree.Lemma(word - 3) is not "be")
        {
            return null;
        }

        var start = StartOfClause(tree, sentence, word - 3);
        var speaker = start < 0 ? None : HeadOf(tree, start, word - 3);
        if (speaker < 0 || !EndsOrGoesOn(tree, sentence, word + 1))
        {
            return null;
        }

        var medium = word + 1 < sentence.EndWord && tree.Reads(word + 1, "by") ? tree.Head(word + 1) : None;
        return new QuotedAs(speaker, medium > word ? medium : None, WordRanges.Between(tree, sentence.FirstWord, start - 1));
    }

    private static bool EndsOrGoesOn(SyntaxTree tree, Sentence sentence, int word) =>
        word >= sentence.EndWord || tree.Reads(word, ".") || tree.Reads(word, ",") || tree.Reads(word, "by") || tree.Reads(word, "on") || tree.Reads(word, "in");

    /// <summary>The first word behind the comma before the speaker; a name between commas ("the commander, General Wahid, was quoted") belongs to the speaker.</summary>
    private static int StartOfClause(SyntaxTree tree, Sentence sentence, int end)
    {
        var commas = tree.Reads(end - 1, ",") ? 3 : 1;
        for (var word = end - 1; word > sentence.FirstWord && word >= end - Longest; word--)
        {
            if (tree.Reads(word, ",") && --commas == 0)
            {
                return word + 1;
            }

            if (tree[word].Tag is UniversalTag.Verb or UniversalTag.Aux && tree[word].FineTag is not "VBN")
            {
                return None;
            }
        }

        return None;
    }

    private static int HeadOf(SyntaxTree tree, int start, int end)
    {
        for (var word = end - 1; word >= start; word--)
        {
            if (tree[word].Tag is UniversalTag.Noun or UniversalTag.Propn)
            {
                while (tree.Head(word) is var up && up >= start && up < end && tree.RelationOf(word) is Relation.Flat or Relation.Compound or Relation.NominalModifier)
                {
                    word = up;
                }

                return word;
            }
        }

        return None;
    }
}
