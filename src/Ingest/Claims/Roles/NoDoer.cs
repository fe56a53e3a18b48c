using System.Collections.Frozen;
using Ingest.Claims.Syntax;
using Ingest.Language;
using Ingest.Storage;

namespace Ingest.Claims.Roles;

/// <summary>Tells what stands where a doer does and is none: the weapon of an attack, and by which means a thing is done.</summary>
internal static class NoDoer
{
    private static readonly FrozenSet<string> Weapons = Read("weapon");
    private static readonly FrozenSet<string> Fire = Read("fire");
    private static readonly FrozenSet<string> Means = Read("means");

    /// <summary>The actor, unless it is a weapon ("a drone hit the depot") or a means ("expropriated by decree").</summary>
    public static Phrase? Without(Reading reading, EventEntry entry, Phrase? actor)
    {
        if (actor is not { } phrase)
        {
            return null;
        }

        var span = reading.Span(phrase);
        var head = Attachment.HeadOf(reading.Tree, span.Offset, span.End());
        return head >= 0 && ((entry.Type is "ASSAULT" && (IsWeapon(reading.Tree, head) || Fire.Contains(reading.Tree.Lemma(head)))) || IsMeans(reading.Tree, head)) ? null : actor;
    }

    /// <summary>Whether a noun names what attacks are made with.</summary>
    public static bool IsWeapon(SyntaxTree tree, int head) => tree.Is(head, UniversalTag.Noun) && Weapons.Contains(tree.Lemma(head));

    /// <summary>A bare noun: "by a decree of the king" has an author, and "by train" never has.</summary>
    private static bool IsMeans(SyntaxTree tree, int head) => tree.Is(head, UniversalTag.Noun) && Means.Contains(tree.Lemma(head)) && tree.Child(head, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, "by") && marker == head - 1;

    private static FrozenSet<string> Read(string kind) => EmbeddedTable.Pairs("Claims/Events/roles.tsv")
        .Where(row => string.Equals(row.First, kind, StringComparison.Ordinal))
        .SelectMany(static row => row.Second.Split(' '))
        .ToFrozenSet(StringComparer.Ordinal);
}
