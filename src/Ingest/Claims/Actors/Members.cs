using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Actors;

/// <summary>Nouns that only count people or say what they are of some body, which "of" names: "hundreds of residents", "commanders of the militia".</summary>
internal static class Members
{
    /// <summary>The kind of those behind "of"; null where nothing there tells it.</summary>
    public static string? Of(SyntaxTree tree, int head)
    {
        var counts = tree.Is(head, UniversalTag.Num) || ActorWords.IsListed("measure", tree.Lemma(head));
        var serves = ActorWords.IsListed("office", tree.Lemma(head));
        if (!(counts || serves) || Whole(tree, head, serves) is not (>= 0 and var whole))
        {
            return null;
        }

        var kind = ActorKinds.Of(tree, whole, null);
        return counts || kind is not (ActorKind.Person or ActorKind.Civilians) ? kind : null;
    }

    /// <summary>"hundreds of shops": what is counted is nobody.</summary>
    public static bool CountThings(SyntaxTree tree, int head) => tree.Is(head, UniversalTag.Noun) && tree.Lemma(head) is "dozen" or "score" or "hundred" or "thousand" && Whole(tree, head, serves: false) is >= 0 and var whole
        && tree.Is(whole, UniversalTag.Noun) && !tree.IsLemma(whole, "other") && !ActorKinds.EndsLikePeople(tree, whole) && ActorKinds.Of(tree, whole, null) is null && !NamesPeople(tree, head + 1, tree.Right(whole));

    /// <summary>"thousands of French gilets jaunes demonstrators": the tree takes another word for the head.</summary>
    private static bool NamesPeople(SyntaxTree tree, int first, int last)
    {
        for (var word = first; word <= last; word++)
        {
            if (tree.Is(word, UniversalTag.Noun) && ActorWords.OfHead(tree.Lemma(word)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a commander of the militia", "a spokesman for the union".</summary>
    private static int Whole(SyntaxTree tree, int head, bool serves) => tree.Children(head)
        .FirstOrDefault(child => child > head && tree.RelationOf(child) is Relation.NominalModifier or Relation.Oblique && tree.Child(child, Relation.Case) is var marker and >= 0
            && (tree.IsLemma(marker, "of") || (serves && tree.IsLemma(marker, "for"))), -1);
}
