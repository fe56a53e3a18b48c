using System.Collections.Frozen;
using Ingest.Claims.Syntax;
using Ingest.Language;
using Ingest.Storage;

namespace Ingest.Claims.Roles;

/// <summary>Tells what is fired or thrown from whom it is meant for: "fired tear gas at the crowd", "rockets were launched towards the port".</summary>
internal static class Munitions
{
    private const int None = -1;
    private static readonly string[] Leads = ["at", "on", "into", "towards", "toward", "against", "upon", "onto", "over", "across"];

    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = EmbeddedTable.Pairs("Claims/Roles/munitions.tsv")
        .GroupBy(static pair => pair.Second, static pair => pair.First, StringComparer.Ordinal)
        .ToFrozenDictionary(static group => group.Key, static group => group.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether <paramref name="sent"/> is what the verb sends and not whom it hits; "shot down two drones" hits them.</summary>
    public static bool AreSent(SyntaxTree tree, int verb, int sent) => sent >= 0 && Sends(tree, verb) && tree.Child(verb, Relation.Particle) < 0 && AreMunitions(tree, sent);

    /// <summary>Whether the verb sends something at somebody.</summary>
    public static bool Sends(SyntaxTree tree, int verb) => Words["sends"].Contains(tree.Lemma(verb));

    /// <summary>Whom what the verb sends is meant for, or -1; the tree may hang it on what is sent.</summary>
    public static int Goal(Deed deed, int sent)
    {
        foreach (var (word, preposition) in Leads.SelectMany(lead => new[] { (deed.Word, lead), (sent, lead) }))
        {
            if (LedPhrase.Of(deed.Tree, word, preposition) is var goal and >= 0 && !deed.IsTime(goal))
            {
                return goal;
            }
        }

        return None;
    }

    /// <summary>Whether the noun names the munitions that an event's verb sends or is done to, so that the verb tells of them: "fired a volley of rockets", "rockets fired by rebels".</summary>
    public static bool AreToldBy(SyntaxTree tree, int noun, int verb)
    {
        if (!AreMunitions(tree, noun))
        {
            return false;
        }

        var at = noun;
        while (tree.Is(at, Relation.Conjunct) || (tree.Is(at, Relation.NominalModifier) && tree.Child(at, Relation.Case) is var of and >= 0 && tree.IsLemma(of, "of")))
        {
            at = tree.Head(at);
        }

        return (tree.Head(at) == verb && tree.RelationOf(at) is Relation.Object or Relation.PassiveSubject) || (tree.Is(verb, Relation.AdjectivalClause) && tree.Head(verb) == at)
            || (tree.Head(at) == verb && tree.Is(at, Relation.Subject) && tree.Lemma(verb) is "hit" or "strike" or "land" or "slam" or "crash" or "pound" or "rain" or "fall");
    }

    /// <summary>Who is behind what the text makes act, where that is a weapon or a deed ("rockets fired by rebels hit", "the army's raid freed"); null where nobody is named. Else the actor as it is.</summary>
    public static Phrase? Behind(Reading reading, Phrase? actor)
    {
        var tree = reading.Tree;
        if (actor is not { } phrase || Attachment.HeadOf(tree, reading.Token(phrase.First).Offset, reading.Token(phrase.End - 1).End) is not (>= 0 and var head) || !(AreMunitions(tree, head) || IsDeed(tree, head)))
        {
            return actor;
        }

        return DoerOfNoun.Of(tree, head) is >= 0 and var doer && !AreMunitions(tree, doer) ? reading.PhraseOf(RolePhrase.Of(tree, doer)) : null;
    }

    private static bool IsDeed(SyntaxTree tree, int word) => tree.Is(word, UniversalTag.Noun) && Words["deed"].Contains(tree.Lemma(word));

    /// <summary>"rockets", "dozens of rockets", but no "round of talks": what "of" leads to tells.</summary>
    private static bool AreMunitions(SyntaxTree tree, int word) => Part(tree, word) is var part and >= 0 ? Words["sent"].Contains(tree.Lemma(part)) : Words["sent"].Contains(tree.Lemma(word));

    private static int Part(SyntaxTree tree, int word) => tree.Children(word).FirstOrDefault(child => child > word && tree.Is(child, Relation.NominalModifier) && tree.Child(child, Relation.Case) is var of and >= 0 && tree.IsLemma(of, "of"), None);
}
