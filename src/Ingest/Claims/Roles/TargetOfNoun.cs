using Ingest.Claims.Syntax;

namespace Ingest.Claims.Roles;

/// <summary>Finds whom or what the deed of a noun is done to, where that does not hang on the noun itself.</summary>
internal static class TargetOfNoun
{
    private const int None = -1;

    /// <summary>The target in the place of <paramref name="found"/>, which may be none or, where a surer one is known, give way to it.</summary>
    public static int Of(Deed deed, int found)
    {
        var (tree, word) = (deed.Tree, deed.Word);
        if (deed.HasTarget && !IsLedTo(tree, found) && Undergoing.Sufferer(tree, word) is var sufferer and >= 0)
        {
            return sufferer;
        }

        if (MayStrike(deed, found) && Struck.By(deed.Reading, word) is var struck and >= 0)
        {
            return struck;
        }

        return found >= 0 ? found
            : deed.HasTarget && WithDeed.Target(tree, word) is var menaced and >= 0 ? menaced
            : BehindLightVerb.Of(deed) is var aimed and >= 0 ? aimed
            : TargetByKind.OfGerund(tree, word) is var gerund and >= 0 ? gerund
            : Before(deed);
    }

    private static bool MayStrike(Deed deed, int found) => (found < 0 || deed.Tree.Is(deed.Word, Relation.Agent)) && (deed.Entry.IsDisaster || deed.HasTarget);

    private static int Before(Deed deed) => deed.Entry.Type is "ASSAULT" or "COERCE" && deed.HasTarget && TargetByKind.Before(deed) is var before and >= 0 && !deed.Trigger.Holds(deed.Reading.TokenAt(deed.Tree[before].Offset))
        ? before
        : None;

    /// <summary>"faced an assault on the port": what the deed itself is aimed at is surer.</summary>
    private static bool IsLedTo(SyntaxTree tree, int target) => target >= 0 && tree.Child(target, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "on" or "against";
}
