using Ingest.Claims.Syntax;

namespace Ingest.Claims.Speech;

/// <summary>What somebody is accused of: "accused the army of torture", "blamed the rebels for the blast", "blamed the blast on the rebels".</summary>
internal static class Accusation
{
    /// <summary>Whether the verb accuses and a charge follows it.</summary>
    public static bool Is(SyntaxTree tree, Saying saying) => saying.Flags.HasFlag(Reported.Accused) && Charge(tree, saying.Word) >= 0;

    /// <summary>The accused, where the verb is no passive, and the charge.</summary>
    public static List<(int First, int Last)> Said(SyntaxTree tree, int verb)
    {
        var charge = Charge(tree, verb);
        var accused = tree.Child(verb, Relation.Object);
        return WordRanges.Between(tree, accused > verb && accused < charge ? tree.Left(accused) : tree.Left(charge), tree.Right(charge));
    }

    /// <summary>The head of the charge, on the verb or, as trees have it too, on the accused; -1 where there is none.</summary>
    private static int Charge(SyntaxTree tree, int verb)
    {
        var accused = tree.Child(verb, Relation.Object);
        var children = accused > verb ? tree.Children(verb).Concat(tree.Children(accused)) : tree.Children(verb);
        foreach (var child in children)
        {
            if (child > verb && Marker(tree, child) is var marker and >= 0 && tree.Lemma(marker) is "of" or "for" or "on" && !TimeNouns.Contains(tree.Lemma(child)) && child > accused)
            {
                return child;
            }
        }

        return -1;
    }

    private static int Marker(SyntaxTree tree, int child) => tree.Child(child, Relation.Mark) is var mark and >= 0 ? mark : tree.Child(child, Relation.Case);
}
