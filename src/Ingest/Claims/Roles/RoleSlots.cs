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
        TimeNouns.Contains(deed.Tree.Lemma(word)) || (preposition is "in" && deed.Entry.Type is not "AID" && !deed.Entry.Names("in") && (IsRegion(deed, word) || HasObject(deed)));

    /// <summary>"exploded in Syria", "blew himself up in the province": a whole country or region is where, and not what was struck.</summary>
    private static bool IsRegion(Deed deed, int word) => RoleWords.Has("region", deed.Tree.Lemma(word).ToLowerInvariant()) || (deed.Tree.Is(word, UniversalTag.Propn) && (deed.Entry.Type is "CONSULT" || IsWholePlace(deed.Tree, word)));

    /// <summary>A bare name: "in Metula", but "in Molai Hospital", "in the Hague court" are one thing in a place.</summary>
    private static bool IsWholePlace(SyntaxTree tree, int name) => !tree.Children(name).Any(child => tree.RelationOf(child) is Relation.Determiner or Relation.Compound or Relation.Flat or Relation.NominalModifier);

    /// <summary>"hit a house in Metula": what the verb has for its object was struck, and the rest is where.</summary>
    private static bool HasObject(Deed deed) => !deed.Entry.IsNoun && deed.Entry.Target.Contains("O", StringComparer.Ordinal)
        && deed.Tree.Child(deed.Word, Relation.Object) is >= 0 and var own && !deed.Trigger.Holds(deed.Reading.TokenAt(deed.Tree[own].Offset)) && !Munitions.AreSent(deed.Tree, deed.Word, own);

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
        _ when deed.Entry.IsNoun => BehindNoun(deed, slot, isTarget),
        _ => BehindVerb(deed, slot, isTarget),
    };

    /// <summary>"attacks upon our shores": "upon" says what "on" says.</summary>
    private static int BehindNoun(Deed deed, string preposition, bool isTarget)
    {
        var led = LedPhrase.Of(deed.Tree, deed.Word, preposition);
        return led < 0 && isTarget && preposition is "on" ? LedPhrase.Of(deed.Tree, deed.Word, "upon") : led;
    }

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
