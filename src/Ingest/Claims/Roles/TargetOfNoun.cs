using Ingest.Claims.Syntax;

namespace Ingest.Claims.Roles;

/// <summary>Finds whom or what the deed of a noun is done to, where that does not hang on the noun itself.</summary>
internal static class TargetOfNoun
{
    /// <summary>The target in the place of <paramref name="found"/>, which may be none or, where a surer one is known, give way to it.</summary>
    public static int Of(Reading reading, EventEntry entry, Phrase trigger, int word, int found)
    {
        var tree = reading.Tree;
        var hasTarget = !entry.Target.Contains("-", StringComparer.Ordinal);
        if (hasTarget && !IsLedTo(tree, found) && Undergoing.Sufferer(tree, word) is var sufferer and >= 0)
        {
            return sufferer;
        }

        var target = (found < 0 || tree.Is(word, Relation.Agent)) && (entry.IsDisaster || hasTarget) && Struck.By(reading, word) is var struck and >= 0 ? struck : found;
        target = target < 0 && hasTarget ? WithDeed.Target(tree, word) : target;
        target = target < 0 ? TargetByKind.OfGerund(tree, word) : target;
        return target < 0 && entry.Type is "ASSAULT" or "COERCE" && hasTarget && TargetByKind.Before(reading, entry, word) is var before and >= 0 && !trigger.Holds(reading.TokenAt(tree[before].Offset)) ? before : target;
    }

    /// <summary>"faced an assault on the port": what the deed itself is aimed at is surer.</summary>
    private static bool IsLedTo(SyntaxTree tree, int target) => target >= 0 && tree.Child(target, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "on" or "against";
}
