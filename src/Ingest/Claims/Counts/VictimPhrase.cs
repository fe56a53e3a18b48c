using Ingest.Claims.Actors;
using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Counts;

/// <summary>Finds the people that a toll word speaks of: the head of their phrase, or -1.</summary>
internal static class VictimPhrase
{
    private const int None = -1;

    public static int Of(SyntaxTree tree, int word, TollWord toll) => OfTally(tree, word) is >= 0 and var tally ? tally : OfSlot(tree, word, toll);

    private static int OfSlot(SyntaxTree tree, int word, TollWord toll) => toll.Slot switch
    {
        "O" or "home" or "away" or "dead" or "custody" => Undergoer(tree, word),
        "people" => Undergoer(tree, word) is var shot and >= 0 && ActorWords.IsPerson(tree.Lemma(shot)) ? shot : None,
        "bodies" => Undergoer(tree, word) is var found and >= 0 ? Bodies(tree, found) : None,
        "homes" => IsOfHomes(tree, word) ? Speakers.Of(tree, word) : None,
        "O|S" => Undergoer(tree, word) is var undergone and >= 0 ? undergone : Speakers.Of(tree, word),
        "S" => Speakers.IsPassive(tree, word) ? None : Speakers.Of(tree, word),
        "lives" => Lives(tree, word),
        "of" => OfNoun(tree, word),
        "toll" => OfToll(tree, word),
        _ => OfState(tree, word),
    };

    private static int Undergoer(SyntaxTree tree, int verb)
    {
        if (tree.Child(verb, Relation.Object) is var own and >= 0)
        {
            return own;
        }

        if (tree.Child(verb, Relation.PassiveSubject) is var subject and >= 0)
        {
            return Speakers.IsRelative(tree, subject) && tree.Is(verb, Relation.RelativeClause) ? tree.Head(verb) : subject;
        }

        if (tree[verb].FineTag is not ("VBN" or "VBD"))
        {
            return None;
        }

        return tree.RelationOf(verb) switch
        {
            Relation.AdjectivalClause or Relation.RelativeClause => tree.Head(verb),
            Relation.Conjunct when tree.Child(verb, Relation.Subject) < 0 => IsPassive(tree, tree.Head(verb)) ? Undergoer(tree, tree.Head(verb)) : None,
            _ when IsPassive(tree, verb) => Speakers.Subject(tree, verb),
            _ => None,
        };
    }

    private static bool IsPassive(SyntaxTree tree, int verb) => Speakers.IsPassive(tree, verb);

    /// <summary>"claimed 12 lives", "claimed the lives of 12 people", "cost 12 people their lives", "lost their lives".</summary>
    private static int Lives(SyntaxTree tree, int verb)
    {
        var objects = tree.Children(verb).Where(child => child > verb && tree.RelationOf(child) is Relation.Object or Relation.IndirectObject).ToList();
        if (objects is not [.., var lives] || !tree.IsLemma(lives, "life"))
        {
            return None;
        }

        return objects.Count > 1 ? objects[0]
            : tree.Child(lives, Relation.Possessor) >= 0 ? Speakers.Of(tree, verb)
            : OfNoun(tree, lives) is var own and >= 0 ? own : lives;
    }

    /// <summary>"52 survivors and nine bodies": the bodies.</summary>
    private static int Bodies(SyntaxTree tree, int found) => tree.Lemma(found) is "body" or "corpse" ? found
        : tree.Children(found).FirstOrDefault(child => tree.Is(child, Relation.Conjunct) && tree.Lemma(child) is "body" or "corpse", found);

    private static bool IsOfHomes(SyntaxTree tree, int verb) => tree.Child(verb, Relation.Object) is var lost and >= 0 && tree.Lemma(lost) is "home" or "house" or "dwelling" or "shelter";

    private static int OfNoun(SyntaxTree tree, int noun)
    {
        if (tree.Child(noun, Relation.NumericModifier) >= 0)
        {
            return noun;
        }

        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree.Is(child, Relation.NominalModifier) && tree.Child(child, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, "of"))
            {
                return child;
            }
        }

        return None;
    }

    /// <summary>"the death toll rose to 45", "a toll of 45".</summary>
    private static int OfToll(SyntaxTree tree, int noun)
    {
        if (OfNoun(tree, noun) is var own and >= 0 && (own == noun || IsCounted(tree, own)))
        {
            return own;
        }

        var verb = tree.RelationOf(noun) is Relation.Subject or Relation.PassiveSubject || (tree.Is(noun, Relation.Object) && tree.Lemma(tree.Head(noun)) is "put" or "raise" or "bring" or "take" or "push" or "revise" or "lift" or "lower") ? tree.Head(noun) : None;
        foreach (var child in verb < 0 ? [] : tree.Children(verb))
        {
            var leads = tree.RelationOf(child) is Relation.Object or Relation.OpenComplement || (tree.Is(child, Relation.Oblique) && tree.Child(child, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "to" or "at");
            if (child > verb && leads && IsCounted(tree, child))
            {
                return child;
            }

            if (child > verb && IsCounted(tree, child) && RisesTo(tree, child) is >= 0 and var risen)
            {
                return risen;
            }
        }

        return None;
    }

    /// <summary>"from 45 to 52": the second, which the tree hangs on the first; -1 where there is none.</summary>
    private static int RisesTo(SyntaxTree tree, int first) => tree.Child(first, Relation.NominalModifier) is var second && second > first && IsCounted(tree, second)
        && tree.Child(second, Relation.Case) is var marker and >= 0 && tree.Reads(marker, "to") ? second : None;

    /// <summary>"the number of people killed stands at 34", "the tally of the missing rose to 12".</summary>
    private static int OfTally(SyntaxTree tree, int word)
    {
        var noun = tree.RelationOf(word) is Relation.AdjectivalClause or Relation.RelativeClause ? tree.Head(word) : word;
        return noun >= 0 && tree.Is(noun, Relation.NominalModifier) && tree.Head(noun) is >= 0 and var tally && tree.Lemma(tally) is "number" or "tally" or "count" or "total" ? OfToll(tree, tally) : None;
    }

    private static bool IsCounted(SyntaxTree tree, int word) => NumberRun.IsNumber(tree, word) || tree.Child(word, Relation.NumericModifier) >= 0;

    /// <summary>"12 dead", "left 12 people dead", "12 were missing".</summary>
    private static int OfState(SyntaxTree tree, int word)
    {
        if (tree.Child(word, Relation.NumericModifier) >= 0 || (word > 0 && NumberRun.IsNumber(tree, word - 1) && tree.Head(word - 1) == word))
        {
            return word;
        }

        if (word > 0 && (NumberRun.IsNumber(tree, word - 1) || (tree.Is(word - 1, UniversalTag.Noun) && tree.Child(word - 1, Relation.NumericModifier) >= 0)))
        {
            return word - 1;
        }

        // "left thousands homeless", "were made homeless".
        if (tree.Is(word, Relation.OpenComplement) && tree.Lemma(tree.Head(word)) is "make" or "leave" or "render" && Undergoer(tree, tree.Head(word)) is >= 0 and var made)
        {
            return made;
        }

        return tree.Child(word, Relation.Copula) >= 0 || (tree[word].FineTag is "VBG" && tree.Child(word, Relation.Auxiliary) is var auxiliary and >= 0 && tree.IsLemma(auxiliary, "be")) || (tree.Is(word, Relation.OpenComplement) && tree.Lemma(tree.Head(word)) is "go" or "remain" or "be") ? Speakers.Of(tree, word) : None;
    }
}
