using Ingest.Claims.Roles;
using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;

namespace Ingest.Claims.Scope;

/// <summary>Deeds that somebody is accused of by a noun: "accused the army of torture", "suspects them of sabotage".</summary>
internal static class Accused
{
    private const int None = -1;

    /// <summary>The verb that accuses, where the tree hangs the deed on the one who is accused; -1 where none does.</summary>
    public static int Of(SyntaxTree tree, int deed) => tree.Is(deed, Relation.NominalModifier) && tree.Head(deed) is >= 0 and var accused && tree.Is(accused, Relation.Object) && tree.Head(accused) is >= 0 and var verb && Accuses(tree, verb, deed) ? verb : None;

    /// <summary>Who is accused of the deed that the noun tells, however the tree hangs it; -1 where nobody is.</summary>
    public static int Doer(SyntaxTree tree, int deed)
    {
        if (Of(tree, deed) >= 0)
        {
            return tree.Head(deed);
        }

        return tree.Is(deed, Relation.Oblique) && tree.Head(deed) is >= 0 and var verb && Accuses(tree, verb, deed) ? (Speakers.IsPassive(tree, verb) ? Speakers.Subject(tree, verb) : Control.Of(tree, verb)) : None;
    }

    /// <summary>Whether a noun is the deed that the verb accuses somebody of.</summary>
    public static bool Accuses(SyntaxTree tree, int verb, int deed) => Marker(tree, deed) is var marker and >= 0
        && (tree.IsLemma(verb, "charge") ? tree.IsLemma(marker, "with") : tree.Lemma(verb) is "accuse" or "suspect" or "convict" or "acquit" or "absolve" && tree.IsLemma(marker, "of") && tree.Is(marker, Relation.Case));

    private static int Marker(SyntaxTree tree, int deed) => tree.Child(deed, Relation.Case) is var marker and >= 0 ? marker : tree.Child(deed, Relation.Mark);
}
