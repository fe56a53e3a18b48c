using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Claims.Where;
using Ingest.Language;

namespace Ingest.Claims;

/// <summary>Tells by the tree how a span that names a place or a time belongs to the word that tells of an event.</summary>
internal static class Attachment
{
    private const int MaxSteps = 5;
    private const int YearLength = 4;

    /// <summary>The word that the other words of a span hang on, or -1 where the span holds no word.</summary>
    public static int HeadOf(SyntaxTree tree, int start, int end)
    {
        var first = tree.WordAt(start);
        var last = tree.WordAt(end - 1);
        if (first < 0 || last < 0)
        {
            return -1;
        }

        var head = last;
        while (tree.Head(head) is var up && up >= first && up <= last)
        {
            head = up;
        }

        return head;
    }

    /// <summary>Whether what stands at <paramref name="word"/> says where something happens: a preposition of place leads to it, or to what it names or is part of.</summary>
    public static bool SaysWhere(SyntaxTree tree, int word)
    {
        for (var step = 0; step < MaxSteps && word >= 0; step++)
        {
            if (tree.Children(word).Any(child => tree.Is(child, Relation.Case) && RelationWords.Are("where", tree.Lemma(child))))
            {
                return true;
            }

            if (tree.RelationOf(word) is not (Relation.Apposition or Relation.Conjunct or Relation.Flat or Relation.Compound or Relation.AdjectivalModifier or Relation.NominalModifier or Relation.Possessor))
            {
                return false;
            }

            word = tree.Head(word);
        }

        return false;
    }

    /// <summary>Whether a preposition of place stands right before the name, whatever the tree makes of it ("in Geneva next month").</summary>
    public static bool IsLedTo(SyntaxTree tree, int word)
    {
        var first = word;
        while (first > 0 && tree[first - 1].Tag is UniversalTag.Propn && !tree.OpensSentence(first))
        {
            first--;
        }

        return IsLedOver(tree, first, word) || (first > 0 && !tree.OpensSentence(first) && ((tree[first - 1].Tag is UniversalTag.Adp && RelationWords.Are("surely", tree.Lemma(first - 1))) || RelationWords.Are("led", tree.Lemma(first - 1))));
    }

    /// <summary>"along the Amu Darya, guards warned": an article stands between; not where the name only opens a longer one ("in the Congo peace talks").</summary>
    private static bool IsLedOver(SyntaxTree tree, int first, int word) => first > 1 && !tree.OpensSentence(first) && !tree.OpensSentence(first - 1) && tree.Is(word, UniversalTag.Propn)
        && tree.Reads(first - 1, "the") && tree.Is(first - 2, UniversalTag.Adp) && RelationWords.Are("surely", tree.Lemma(first - 2))
        && (word + 1 >= tree.SentenceEnd(word) || tree[word + 1].Tag is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Part));

    /// <summary>"the road linking Harta and Selm": both ends of a way say where, whatever the tree makes of them.</summary>
    public static bool IsLinked(SyntaxTree tree, int word)
    {
        var first = tree.Is(word, Relation.Conjunct) && tree.Is(tree.Head(word), UniversalTag.Propn) ? tree.Head(word) : word;
        return first > 1 && !tree.OpensSentence(first) && !tree.OpensSentence(first - 1) && tree.Lemma(first - 1) is "link" or "connect" or "join" && tree[first - 1].FineTag is "VBG"
            && RelationWords.Are("road", tree.Lemma(first - 2));
    }

    /// <summary>"the first relief since November", "the worst attack since 2015": a time that only measures how rare it is.</summary>
    public static bool IsSinceWhen(SyntaxTree tree, int word) => tree.Is(word, Relation.NominalModifier) && tree.Child(word, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, "since")
        && tree.Children(tree.Head(word)).Any(child => child < word && (tree[child].FineTag is "JJS" or "RBS" || tree.Lemma(child) is "first" or "second" or "third" or "last" or "only"));

    /// <summary>"arrested the planner of last year's attack": a time that only tells one attack from others is not when the planner was arrested; "Monday's blast killed six" is when they died.</summary>
    public static bool IsOfOtherNoun(SyntaxTree tree, int word, int trigger) => (tree.Is(word, Relation.Possessor) || (tree.Is(word, Relation.NumericModifier) && tree[word].Length == YearLength)) && tree.Head(word) is >= 0 and var noun
        && noun > word && noun != trigger && tree.Is(noun, UniversalTag.Noun) && tree.RelationOf(noun) is Relation.NominalModifier or Relation.Oblique or Relation.Object;

    /// <summary>Whether the word only describes another noun: "a Syrian official", "Syria's army".</summary>
    public static bool Describes(SyntaxTree tree, int word) => tree.RelationOf(word) is Relation.Compound or Relation.AdjectivalModifier or Relation.Possessor;

    /// <summary>"took the dam, and the army won it back in May": the month belongs to the linked clause, which has a subject of its own.</summary>
    public static bool IsOfNextClause(SyntaxTree tree, int word, int trigger)
    {
        for (var step = 0; step < MaxSteps && word >= 0; step++, word = tree.Head(word))
        {
            if (tree.Is(word, UniversalTag.Verb))
            {
                return trigger >= 0 && trigger < word && tree.Is(word, Relation.Conjunct) && Speakers.Subject(tree, word) is >= 0 and var subject && subject > trigger && !tree.Within(trigger, word);
            }
        }

        return false;
    }

    /// <summary>Whether the word hangs on <paramref name="trigger"/> without a clause of its own between.</summary>
    public static bool HangsOn(SyntaxTree tree, int word, int trigger)
    {
        for (var step = 0; step < MaxSteps && word >= 0; step++)
        {
            if (word == trigger)
            {
                return true;
            }

            if (tree.RelationOf(word) is Relation.ClauseComplement or Relation.RelativeClause or Relation.AdverbialClause or Relation.Parataxis || (tree.Is(word, Relation.Conjunct) && tree.Is(word, UniversalTag.Verb)))
            {
                return false;
            }

            word = tree.Head(word);
        }

        return false;
    }
}
