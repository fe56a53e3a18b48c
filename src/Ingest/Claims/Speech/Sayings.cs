using System.Collections.Frozen;
using Ingest.Claims.Actors;
using Ingest.Claims.Scope;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Tells the words that say that something is said.</summary>
internal static class Sayings
{
    // With a clause these say what is done or what is so, not what anybody says: "made sure that", "it turned out that".
    private static readonly FrozenSet<string> Silent = ListedWords.OfSpeech("silent");


    private static readonly FrozenSet<string> Camps = ListedWords.OfSpeech("camp");

    /// <summary>The cue at <paramref name="word"/>, or null.</summary>
    public static Saying? At(SyntaxTree tree, int word)
    {
        if (!tree.Is(word, UniversalTag.Verb) || (IsNoVerb(tree, word) && !IsFinite(tree, word)))
        {
            return TailClause.IsVerb(tree, word) ? new Saying(word, word, Reported.Clause | Reported.ThatClause) : Attitude.At(tree, word);
        }

        if (tree[word].FineTag is "VBN" && TailClause.IsVerb(tree, word))
        {
            return new Saying(word, word, Reported.Clause | Reported.ThatClause);
        }

        var lemma = tree.Lemma(word);
        if (lemma is "claim" && tree.Child(word, Relation.Object) is var lost and >= 0 && tree.IsLemma(lost, "life"))
        {
            return null;
        }

        if (word + 1 < tree.Count && tree.RelationOf(word + 1) is Relation.Case or Relation.Particle or Relation.Mark or Relation.AdverbialModifier && !Governors.IsOfTime(tree, word + 1)
            && ReportingVerbs.Find($"{lemma} {tree.Lemma(word + 1)}") is var phrasal and not Reported.None)
        {
            return new Saying(word, word + 1, phrasal);
        }

        if (PutToll.Is(tree, word))
        {
            return new Saying(word, word, Reported.Noun);
        }

        var flags = ReportingVerbs.Find(lemma);
        return flags != Reported.None || !Silent.Contains(lemma) ? new Saying(word, word, flags) : null;
    }

    /// <summary>Whether <paramref name="speaker"/> can say it so: a poll shows who leads, a minister shows courage.</summary>
    public static bool Fits(SyntaxTree tree, Saying saying, int speaker) =>
        !Removes(tree, saying.Word) && !IsCamp(tree, saying.Word) && (!saying.Flags.HasFlag(Reported.Shown) || tree.Child(saying.Word, Relation.ClauseComplement) >= 0 || NestedClause.Of(tree, saying) >= 0 || ListedWords.Records.Contains(tree.Lemma(speaker)));

    private static bool IsNoVerb(SyntaxTree tree, int word) => tree.RelationOf(word) is Relation.AdjectivalModifier or Relation.Compound or Relation.Case or Relation.Fixed or Relation.Mark;

    /// <summary>"a tearful Ramos told supporters": the tag of a past tense is surer than a relation that makes it an adjective.</summary>
    private static bool IsFinite(SyntaxTree tree, int word) => tree[word].FineTag is "VBD" or "VBZ" && tree.Is(word, Relation.AdjectivalModifier) && Speakers.Subject(tree, word) >= 0;

    /// <summary>"groups supporting the ban", "ready to back him": that tells whose side they are on, not what they said.</summary>
    private static bool IsCamp(SyntaxTree tree, int word) => Camps.Contains(tree.Lemma(word)) && tree.RelationOf(word) is Relation.AdjectivalClause && tree[word].FineTag is "VBG" or "VB";

    /// <summary>"dismissed its commander", "recalled its envoy", "questioned two suspects": what is done to people is not said of them.</summary>
    private static bool Removes(SyntaxTree tree, int word) => tree.Lemma(word) is "dismiss" or "recall" or "question"
        && tree.Child(word, Relation.ClauseComplement) < 0 && tree.Child(word, Relation.Object) is var own and >= 0 && ActorWords.IsPerson(tree.Lemma(own));

    /// <summary>Whether "according to" starts at <paramref name="word"/>.</summary>
    public static bool IsAccordingTo(SyntaxTree tree, int word) =>
        tree.Reads(word, "according") && word + 1 < tree.Count && tree.Reads(word + 1, "to");
}
