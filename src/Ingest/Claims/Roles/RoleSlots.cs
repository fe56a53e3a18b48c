using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Reads the slots in which the lexicon says that a deed's roles stand: subject, object, indirect object, or behind a preposition.</summary>
internal static class RoleSlots
{
    private const int None = -1;

    public static int Actor(Deed deed) => First(deed, deed.Entry.Actor, isTarget: false);

    public static int Target(Deed deed)
    {
        var found = First(deed, deed.Entry.Target, isTarget: true);
        return found >= 0 && deed.Entry.IsNoun && Nearer(deed, found) is var nearer and >= 0 ? nearer : found;
    }

    /// <summary>"the shelling of a camp at Sake", "the attack on the base at Sake": "at" only tells where that is, which stands before it.</summary>
    private static int Nearer(Deed deed, int found) => deed.Tree.Child(found, Relation.Case) is var marker and >= 0 && deed.Tree.IsLemma(marker, "at")
        ? First(deed, [.. deed.Entry.Target.Where(static slot => slot is "on" or "against" or "of")], isTarget: true) is var nearer and >= 0 && nearer < found ? nearer : None
        : None;

    /// <summary>"the third raid in a month", "talks in Vienna": when and where it was, not whom it was done to.</summary>
    public static bool IsSetting(Deed deed, string preposition, int word) =>
        TimeNouns.Contains(deed.Tree.Lemma(word)) || (preposition is "in" && deed.Entry.Type is "CONSULT" && deed.Tree.Is(word, UniversalTag.Propn) && !deed.Entry.Names("in"));

    private static int First(Deed deed, IReadOnlyList<string> slots, bool isTarget)
    {
        foreach (var slot in slots)
        {
            if (In(deed, slot, isTarget) is var found and >= 0 && NamesSomebody(deed.Tree, found) && !deed.IsTime(found) && !(slot.Length > 1 && IsSetting(deed, slot, found)))
            {
                return found;
            }
        }

        return None;
    }

    private static int In(Deed deed, string slot, bool isTarget) => slot switch
    {
        "-" => None,
        "I" => deed.Tree.Child(deed.Word, Relation.IndirectObject),
        "S" => deed.Entry.IsNoun ? DoerOfNoun.Of(deed.Tree, deed.Word) : SubjectRole.Of(deed.Tree, deed.Word),
        "O" => ObjectRole.Of(deed.Tree, deed.Word),
        "by" when deed.Entry.IsNoun && LedPhrase.ByAhead(deed.Tree, deed.Word) is var ahead and >= 0 => ahead,
        _ when deed.Entry.IsNoun => LedPhrase.Of(deed.Tree, deed.Word, slot),
        _ => BehindVerb(deed, slot, isTarget),
    };

    /// <summary>"imposed tariffs on Kavala", "cut off budget aid to Kavala": the preposition may hang on the verb's object.</summary>
    private static int BehindVerb(Deed deed, string preposition, bool isTarget)
    {
        if (LedPhrase.Of(deed.Tree, deed.Word, preposition) is var led and >= 0)
        {
            return led;
        }

        var mayHangOnObject = isTarget && preposition is "on" or "against" or "at" or "with" or "upon";
        return mayHangOnObject && deed.Tree.Child(deed.Word, Relation.Object) is var goal and >= 0 && LedPhrase.Of(deed.Tree, goal, preposition) is var aimed and >= 0
            ? aimed
            : LedPhrase.OfOwnNoun(deed.Tree, deed.Entry, deed.Word, preposition);
    }

    private static bool NamesSomebody(SyntaxTree tree, int word) => NamedRole.IsName(tree, word) || Antecedents.IsPersonal(tree, word);
}
