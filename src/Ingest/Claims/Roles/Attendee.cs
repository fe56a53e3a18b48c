using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>"Speaking after a meeting with allies, the minister said": who acts before, at or after talks with somebody held them, where the words name no other.</summary>
internal static class Attendee
{
    private const int None = -1;

    /// <summary>The roles with him as the actor.</summary>
    public static RoleHeads Turned(Deed deed, RoleHeads heads)
    {
        var tree = deed.Tree;
        var isHeld = deed.Entry.Type is "CONSULT" && heads.Actor < 0 && heads.Target >= 0 && tree.Is(deed.Word, Relation.Oblique)
            && tree.Child(heads.Target, Relation.Case) is >= 0 and var with && tree.IsLemma(with, "with") && tree.Child(deed.Word, Relation.Case) is >= 0 and var when && tree.Lemma(when) is "after" or "before" or "during" or "following" or "at" or "in";
        return isHeld && Subject(tree, tree.Head(deed.Word)) is >= 0 and var attendee && attendee != heads.Target && !tree.Within(deed.Word, attendee) ? heads with { Actor = attendee } : heads;
    }

    private static int Subject(SyntaxTree tree, int verb) => verb >= 0 && tree.Is(verb, UniversalTag.Verb) && !Speakers.IsPassive(tree, verb) ? Speakers.Of(tree, verb) : None;
}
