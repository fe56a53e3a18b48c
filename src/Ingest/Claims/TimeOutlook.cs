using System.Text.RegularExpressions;
using Ingest.Claims.Roles;
using Ingest.Claims.Scope;
using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims;

/// <summary>Tells whether a time lies ahead: by the verb that it belongs to, and what governs that; where the tree shows none, by the words before it.</summary>
internal static class TimeOutlook
{
    private const int Reach = 8;
    private const int MaxSteps = 6;

    /// <summary>Whether the clause speaks of what is to come: "will", "is to", "plans to", "is due", "scheduled for", "until".</summary>
    public static bool LooksAhead(Reading reading, Match match, int token)
    {
        var tree = reading.Tree;
        var word = HeadOf(reading, match);
        return word >= 0 && OfTree(tree, word) is { } ahead ? ahead : WordsLookAhead(reading, token);
    }

    /// <summary>Whether the verb that the time belongs to tells of what was: "was able to meet him this weekend".</summary>
    public static bool LooksBack(Reading reading, Match match) =>
        HeadOf(reading, match) is >= 0 and var word && OfTree(reading.Tree, word) is false;

    /// <summary>Whether the time only names another thing: "the Good Friday Agreement".</summary>
    public static bool OnlyNames(Reading reading, Match match) => HeadOf(reading, match) is >= 0 and var word && reading.Tree.RelationOf(word) is Relation.Compound or Relation.Flat;

    private static int HeadOf(Reading reading, Match match) => Attachment.HeadOf(reading.Tree, match.Index, match.Index + match.ValueSpan.TrimEnd().Length);

    private static bool WordsLookAhead(Reading reading, int token)
    {
        var start = Math.Max(reading.SentenceOf(token).FirstToken, token - Reach);
        for (var i = start; i < token; i++)
        {
            if (reading[i].Text is "will" or "'ll" or "shall" or "upcoming" or "scheduled" or "due" or "planned" or "plans" or "until" or "expected" or "slated" or "won't")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the verb says that the time belongs to; null where none is found.</summary>
    private static bool? OfTree(SyntaxTree tree, int time)
    {
        if (tree.Child(time, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "for" or "until" or "till" or "since")
        {
            return tree.Lemma(marker) is not "since";
        }

        var word = time;
        for (var step = 0; step < MaxSteps && tree.Head(word) is >= 0 and var head; step++, word = head)
        {
            if (tree.RelationOf(word) is not (Relation.Oblique or Relation.NominalModifier or Relation.Object or Relation.AdverbialModifier or Relation.Apposition or Relation.Compound or Relation.Flat or Relation.Other))
            {
                return null;
            }

            // "was a guest this weekend".
            if (tree.Child(head, Relation.Copula) is var being and >= 0 && tree[being].FineTag is "VBD")
            {
                return tree.Children(head).Any(child => tree[child].FineTag is "MD");
            }

            if (tree.Is(head, UniversalTag.Verb) || VerbReading.IsInfinitive(tree, head) || tree.Lemma(head) is "due")
            {
                return OfVerb(tree, head, word == time);
            }
        }

        return null;
    }

    /// <summary>What the verb says of the time; <paramref name="isOwn"/> where the time hangs on the verb itself and not on its object.</summary>
    private static bool OfVerb(SyntaxTree tree, int verb, bool isOwn)
    {
        for (var step = 0; step < MaxSteps; step++)
        {
            if (Told(tree, verb) is { } told)
            {
                return told;
            }

            if (!isOwn && tree.Lemma(verb) is "plan" or "schedule" or "prepare")
            {
                return true;
            }

            if (GovernorOf(tree, verb) is not (>= 0 and var governor))
            {
                return false;
            }

            if (Governing.EffectOn(tree, verb, governor) is "planned" or "threatened" or "demanded")
            {
                return true;
            }

            (verb, isOwn) = (governor, true);
        }

        return false;
    }

    /// <summary>What a verb's own form and the words right at it say; null where that is left to what governs it.</summary>
    private static bool? Told(SyntaxTree tree, int verb)
    {
        var isPerfect = tree.Children(verb).Any(child => tree.Is(child, Relation.Auxiliary) && tree.IsLemma(child, "have"));
        var modal = tree.Children(verb).FirstOrDefault(child => tree.Is(child, Relation.Auxiliary) && tree.Lemma(child) is "will" or "shall" or "would" or "may" or "might" or "must" or "should" or "'ll" or "wo" or "could", -1);
        if (isPerfect || (modal >= 0 && !(tree.IsLemma(modal, "could") && Negation.Denies(tree, verb))))
        {
            return !isPerfect;
        }

        if (tree.Lemma(verb) is "due" or "schedule" or "slate" || (tree.Lemma(verb) is "expect" or "plan" && Speakers.IsPassive(tree, verb)) || IsToBe(tree, verb))
        {
            return true;
        }

        return tree[verb].FineTag switch
        {
            "VBD" => false,
            // In a headline, which has no full stop, the present tense tells of what was.
            "VBZ" or "VBP" when TimeWords.Fixed.Contains(tree.Lemma(verb)) => tree.Is(tree.SentenceEnd(verb) - 1, UniversalTag.Punct),
            "VBG" when tree.Children(verb).FirstOrDefault(child => tree.Is(child, Relation.Auxiliary) && tree.IsLemma(child, "be"), -1) is var being and >= 0 => tree[being].FineTag is "VBZ" or "VBP",
            _ => null,
        };
    }

    /// <summary>"are to meet": the form of "be" stands right before "to".</summary>
    private static bool IsToBe(SyntaxTree tree, int verb) => tree.Child(verb, Relation.Mark) is var mark and > 0 && tree.Reads(mark, "to") && tree.IsLemma(mark - 1, "be") && tree.Head(mark - 1) == verb && tree[mark - 1].FineTag is "VBZ" or "VBP";

    private static int GovernorOf(SyntaxTree tree, int verb) => GovernorAbove.Of(tree, verb) is >= 0 and var governor ? governor
        : tree.Is(verb, Relation.AdverbialClause) && tree[verb].FineTag is "VB" ? tree.Head(verb) : -1;
}
