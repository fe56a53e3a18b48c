using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Tells what stands where a doer does and is none: the weapon of an attack, and by which means a thing is done.</summary>
internal static class NoDoer
{
    /// <summary>The actor, unless it is a weapon ("a drone hit the depot") or a means ("expropriated by decree").</summary>
    public static Phrase? Without(Reading reading, EventEntry entry, Phrase? actor)
    {
        if (actor is not { } phrase)
        {
            return null;
        }

        var span = reading.Span(phrase);
        var head = Attachment.HeadOf(reading.Tree, span.Offset, span.End());
        return head >= 0 && ((entry.Type is "ASSAULT" && (IsWeapon(reading.Tree, head) || RoleWords.Has("fire", reading.Tree.Lemma(head)))) || IsMeans(reading.Tree, head)) ? null : actor;
    }

    /// <summary>Whether a noun names what attacks are made with.</summary>
    public static bool IsWeapon(SyntaxTree tree, int head) => tree.Is(head, UniversalTag.Noun) && RoleWords.Has("weapon", tree.Lemma(head));

    /// <summary>"removed by force", "sent by sea": a bare noun tells how; "by a decree of the king" has an author.</summary>
    public static bool IsMeans(SyntaxTree tree, int head) => tree.Is(head, UniversalTag.Noun) && RoleWords.Has("means", tree.Lemma(head)) && head > 0 && tree.Reads(head - 1, "by");
}
