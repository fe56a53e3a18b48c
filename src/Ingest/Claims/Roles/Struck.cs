using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>What an event told by a noun strikes: "a bomb hit a truck", "the fire that ravaged the bazaar", "a cyclone barrelled into the coast".</summary>
internal static class Struck
{
    private const int None = -1;

    private static readonly ulong Blow = Vocabulary.Shared.Kind("blow");

    /// <summary>The head of what is struck, or -1.</summary>
    public static int By(Reading reading, int noun)
    {
        var tree = reading.Tree;
        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree.Is(child, Relation.RelativeClause) && Harms(reading, child) && tree.Child(child, Relation.Subject) is var subject and >= 0 && Speakers.IsRelative(tree, subject))
            {
                return OfVerb(tree, child);
            }
        }

        var verb = tree.Head(noun);
        return verb < 0 || !Harms(reading, verb) ? None : tree.RelationOf(noun) switch
        {
            Relation.Subject => OfVerb(tree, verb),
            Relation.Agent => ObjectRole.OfPassive(tree, verb),
            _ => None,
        };
    }

    private static bool Harms(Reading reading, int verb) => reading.Tree.Is(verb, UniversalTag.Verb)
        && ((reading[reading.TokenAt(reading.Tree[verb].Offset)].Kinds & Blow) != 0 || HarmsWithParticle(reading.Tree, verb));

    /// <summary>"a gas blast brought down the block", "the storm that blew the roof off".</summary>
    private static bool HarmsWithParticle(SyntaxTree tree, int verb) => RoleWords.Has("blow", tree.Lemma(verb)) && tree.Child(verb, Relation.Particle) is >= 0 and var particle && RoleWords.Has("blow-particle", tree.Lemma(particle));

    /// <summary>"tore through a market", "swept across the delta": what the verb's preposition leads to, where it has no object.</summary>
    private static int OfVerb(SyntaxTree tree, int verb) => ObjectRole.Of(tree, verb) is var direct and >= 0 ? direct
        : LedPhrase.Of(tree, verb, "through") is var through and >= 0 ? through
        : LedPhrase.Of(tree, verb, "into") is var into and >= 0 ? into
        : LedPhrase.Of(tree, verb, "across");
}
