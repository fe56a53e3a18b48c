using Ingest.Claims.Scope;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Counts;

/// <summary>Finds the numbers of people killed, wounded, displaced, detained, abducted or missing that a sentence gives, each with the word that says so.</summary>
internal static class CountFinder
{
    private const int ShareReach = 6;

    /// <summary>The counts of the sentence of <paramref name="sentence"/>, in text order.</summary>
    public static List<TollCount> In(SyntaxTree tree, Sentence sentence)
    {
        var found = new List<TollCount>();
        for (var word = sentence.FirstWord; word < sentence.EndWord; word++)
        {
            if (TollWords.At(tree, word) is { } toll && !Negation.Denies(tree, word) && Read(tree, word, toll) is { } count)
            {
                // "11 displaced people died": what only describes them is not what the sentence tells.
                found.RemoveAll(other => other.Count.Offset == count.Offset && Describes(tree, other.Word) && !Describes(tree, word));
                if (!found.Exists(other => other.Count.Offset == count.Offset && !IsToll(tree, other.Word)))
                {
                    found.Add(new TollCount(word, count));
                }
            }
        }

        return found;
    }

    private static bool IsToll(SyntaxTree tree, int word) => tree.IsLemma(word, "toll");

    private static bool Describes(SyntaxTree tree, int word) => tree.Is(word, Relation.AdjectivalModifier) && tree.Head(word) > word;

    /// <summary>"held back a $90 million loan": a number of dollars counts nobody.</summary>
    private static bool IsPrice(SyntaxTree tree, int number) => number > 0 && (tree[number].FineTag is "$" || tree[number - 1].FineTag is "$" || tree[number - 1].Tag is UniversalTag.Sym);

    /// <summary>"killed Ada Novak and at least 30 others": the number of those who are not named.</summary>
    private static Quantity? OfOthers(SyntaxTree tree, int victims)
    {
        var others = victims < 0 || !tree.Is(victims, UniversalTag.Propn) ? -1 : tree.Children(victims).FirstOrDefault(child => tree.Is(child, Relation.Conjunct) && tree.IsLemma(child, "other"), -1);
        return others < 0 ? null : QuantityReader.Of(tree, others);
    }

    /// <summary>"most of the 200 villagers fled", "40 percent of its 600 residents": how many there are, of whom only a part is spoken of.</summary>
    private static bool IsShared(SyntaxTree tree, int number)
    {
        var at = number - 1;
        while (at > 0 && number - at < ShareReach && !tree.OpensSentence(at) && !tree.IsLemma(at, "of") && tree[at].Tag is not (UniversalTag.Punct or UniversalTag.Verb))
        {
            at--;
        }

        return at > 0 && !tree.OpensSentence(at) && tree.IsLemma(at, "of") && tree.Lemma(at - 1) is "percent" or "%" or "cent" or "half" or "third" or "quarter" or "most" or "many" or "some" or "part" or "majority";
    }

    private static ClaimCount? Read(SyntaxTree tree, int word, TollWord toll)
    {
        var victims = VictimPhrase.Of(tree, word, toll);
        var quantity = (victims < 0 || victims == word ? null : QuantityReader.Of(tree, victims)) ?? QuantityBeside.Of(tree, word, toll) ?? (victims == word ? QuantityReader.Of(tree, victims) : null);
        quantity ??= OfOthers(tree, victims);
        if (quantity is null || IsPrice(tree, quantity.First) || IsShared(tree, quantity.First))
        {
            return null;
        }

        var span = TextSpan.Cut(tree.Text, tree[quantity.First].Offset, tree[quantity.Last].End);
        return new ClaimCount(toll.Kind, quantity.Minimum, quantity.Maximum, quantity.Bound, span.Text, span.Offset, span.Length);
    }
}
