using Ingest.Claims.Roles;
using Ingest.Claims.Scope;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Times that are set: "gave the strikers until Friday to return to work". What has to be done by then is a demand.</summary>
internal static class Ultimatum
{
    private const int None = -1;
    private const int MaxSteps = 3;

    /// <summary>The verb of what has to be done by the time that <paramref name="verb"/> sets; -1 where it sets none.</summary>
    public static int Demand(SyntaxTree tree, int verb)
    {
        if (!tree.Is(verb, UniversalTag.Verb) || tree.Lemma(verb) is not ("give" or "set" or "grant" or "allow"))
        {
            return None;
        }

        var sets = false;
        for (var word = verb + 1; word < tree.SentenceEnd(verb); word++)
        {
            sets |= TimeNouns.Contains(tree.Lemma(word)) || tree.Lemma(word) is "until" or "till" or "deadline";
            if (tree.Reads(word, "to") && tree.Is(word, Relation.Mark) && tree.Head(word) is var demanded && demanded > word)
            {
                return sets && tree.Within(demanded, verb) ? demanded : None;
            }
        }

        return None;
    }

    /// <summary>The verb that sets the time for <paramref name="demanded"/>, or -1.</summary>
    public static int Verb(SyntaxTree tree, int demanded)
    {
        var at = tree.Head(demanded);
        for (var step = 0; step < MaxSteps && at >= 0; step++, at = tree.Head(at))
        {
            if (tree.Is(at, UniversalTag.Verb))
            {
                return Demand(tree, at) == demanded ? at : None;
            }
        }

        return None;
    }

    /// <summary>Who has to do <paramref name="demanded"/> by the time that is set, or -1.</summary>
    public static int Addressee(SyntaxTree tree, int demanded) =>
        Verb(tree, demanded) is var verb and >= 0 ? Speakers.IsPassive(tree, verb) ? Speakers.Subject(tree, verb) : ObjectRole.Of(tree, verb) : None;

    /// <summary>"a week to leave, accusing them of theft": what goes with the setting of the time is no part of the demand; -1 where there is none.</summary>
    public static int Aside(SyntaxTree tree, int demanded)
    {
        foreach (var child in tree.Children(demanded))
        {
            if (tree.Is(child, Relation.AdverbialClause) && tree[child].FineTag is "VBG" && tree.Left(child) is > 0 and var left && (tree.Reads(left - 1, ",") || tree.Reads(left, ",")))
            {
                return child;
            }
        }

        return None;
    }

    /// <summary>The attribution's parts: who sets the time, and all that he demands and threatens; null where nobody sets one.</summary>
    public static (int Speaker, int Demand)? At(SyntaxTree tree, int verb) =>
        Demand(tree, verb) is var demanded and >= 0 && !Speakers.IsPassive(tree, verb) && Speakers.Of(tree, verb) is var speaker and >= 0 && !Negation.IsNone(tree, speaker) ? (speaker, demanded) : null;
}
