using System.Collections.Frozen;
using Ingest.Claims.Roles;
using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Scope;

/// <summary>Finds the word above whose scope reaches down to a word.</summary>
internal static class GovernorAbove
{
    private static readonly FrozenSet<string> Parts = ListedWords.OfScope("part");

    /// <summary>The word above whose scope reaches down to this one, or -1.</summary>
    public static int Of(SyntaxTree tree, int word) => VerbReading.IsInfinitive(tree, word) ? VerbReading.Governor(tree, word) : ByRelation(tree, word);

    private static int ByRelation(SyntaxTree tree, int word) => tree.RelationOf(word) switch
    {
        Relation.AdjectivalClause when tree[word].FineTag is "VB" && tree.Head(word) is var told && tree.Head(told) is >= 0 and var teller && tree.Is(teller, UniversalTag.Verb) && Control.Of(tree, teller) == told => teller,
        Relation.OpenComplement or Relation.ClauseComplement or Relation.AdjectivalClause => tree.Head(word),
        Relation.RelativeClause when Untrue.IsStatement(tree, tree.Head(word)) && tree.Reads(tree.Left(word), "that") => tree.Head(word),
        Relation.AdverbialClause when tree[word].FineTag is "VB" && Control.Of(tree, tree.Head(word)) >= 0 => tree.Head(word),
        Relation.AdverbialClause when IsBehindParticle(tree, word) => tree.Head(word),
        Relation.AdverbialClause when Ultimatum.Verb(tree, word) is var setter and >= 0 => setter,
        Relation.Object when Undergoing.Verb(tree, word) is var undergone and >= 0 => undergone,
        Relation.Object or Relation.PassiveSubject when IsToldBy(tree, tree.Head(word)) => tree.Head(word),
        // "accused the army of torture": the tree hangs the torture on the army.
        Relation.NominalModifier when Accused.Of(tree, word) is var accuser and >= 0 => accuser,
        Relation.NominalModifier when Untrue.IsStatement(tree, tree.Head(word)) => tree.Head(word),
        Relation.Oblique when tree.IsLemma(tree.Head(word), "charge") && Accused.Accuses(tree, tree.Head(word), word) => tree.Head(word),
        Relation.Oblique or Relation.NominalModifier when !Answering.Is(tree, word) && LeadsTo(tree, word) && !IsPart(tree, tree.Head(word)) && IsToldBy(tree, tree.Head(word)) => tree.Head(word),
        Relation.Conjunct when tree.Child(word, Relation.Subject) < 0 && tree.Child(word, Relation.PassiveSubject) < 0 => tree.Head(word),
        Relation.AdverbialClause when tree.Child(word, Relation.Mark) is var mark and >= 0 && (tree.Lemma(mark) is "to" or "from" || (tree.Lemma(mark) is "of" or "for" or "with" && tree.Lemma(tree.Head(word)) is "accuse" or "suspect" or "convict" or "charge" or "acquit")) => tree.Head(word),
        Relation.Subject or Relation.ClauseSubject when tree.Child(tree.Head(word), Relation.Copula) >= 0 && tree.Lemma(tree.Head(word)) is "likely" or "possible" or "unlikely" or "imminent" => tree.Head(word),
        _ => -1,
    };

    /// <summary>Whether the word above tells of the deed itself, or governs it: "did not launch an attack", "threat of attacks". Who does not condemn an attack leaves it standing.</summary>
    private static bool IsToldBy(SyntaxTree tree, int head) => LightVerbs.Contains(tree.Lemma(head)) || Governors.EffectOf(tree, head) is not (null or "reported");

    /// <summary>"ruled out sending troops", "put off holding a vote": what follows the verb's particle is its object, whatever the tree makes of it.</summary>
    private static bool IsBehindParticle(SyntaxTree tree, int word) => tree[word].FineTag is "VBG" && tree.Child(tree.Head(word), Relation.Particle) is var particle && particle > tree.Head(word) && particle == word - 1 && tree.Left(word) == word;

    /// <summary>Who denies a part in an attack leaves the attack standing.</summary>
    private static bool IsPart(SyntaxTree tree, int head) => Parts.Contains(tree.Lemma(head));

    /// <summary>A clause that only describes a noun ("the men who plan") is not governed by it; a conjunct shares its neighbour's governor.</summary>
    public static bool Governs(SyntaxTree tree, int word, int head) =>
        !tree.Is(word, Relation.Conjunct) && (tree.Is(head, UniversalTag.Verb) || tree.Is(head, UniversalTag.Noun) || tree.Is(head, UniversalTag.Adj));

    private static bool LeadsTo(SyntaxTree tree, int word) =>
        tree.Child(word, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "for" or "of" or "from" or "on" or "out" or "with" or "to" or "against" or "as";
}
