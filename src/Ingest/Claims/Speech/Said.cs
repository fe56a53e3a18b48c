using Ingest.Claims.Scope;
using Ingest.Claims.Syntax;

namespace Ingest.Claims.Speech;

/// <summary>Finds what is said: the words that hang on the cue, or those that the cue is put into.</summary>
internal static class Said
{
    private const int None = -1;

    /// <summary>The stretches of words that hold what is said; empty where the cue says nothing.</summary>
    public static List<(int First, int Last)> Of(SyntaxTree tree, Saying saying)
    {
        var cue = saying.Word;
        if (SaidClause.Of(tree, saying) is var clause and >= 0)
        {
            return WordRanges.Under(tree, clause, tree.Within(cue, clause) ? cue : None);
        }

        if (saying.Flags == Reported.None)
        {
            return [];
        }

        if (Accusation.Is(tree, saying))
        {
            return Accusation.Said(tree, cue);
        }

        if (HostClause.OfComparison(tree, saying) is var told and >= 0)
        {
            return WordRanges.Under(tree, told, cue);
        }

        if (PutToll.Is(tree, cue))
        {
            return PutToll.Said(tree, cue);
        }

        if (SaidClause.ThatAfter(tree, saying) is var that and >= 0)
        {
            return WordRanges.Between(tree, that, tree.SentenceEnd(cue) - 1);
        }

        if (HostClause.Around(tree, cue) is var host and >= 0 && !(saying.Flags.HasFlag(Reported.Called) && tree.Child(cue, Relation.Object) > cue))
        {
            return WordRanges.Under(tree, host, cue);
        }

        return Loose(tree, saying);
    }

    /// <summary>What no clause of the tree tells: complements, an infinitive, a noun, or what stands behind the cue.</summary>
    private static List<(int First, int Last)> Loose(SyntaxTree tree, Saying saying) =>
        saying.Flags.HasFlag(Reported.Called) && tree.Child(saying.Word, Relation.Particle) < 0 ? Complements(tree, saying.Word)
            : SaidClause.Infinitive(tree, saying) is var infinitive and >= 0 ? WordRanges.Under(tree, infinitive, None)
            : Noun(tree, saying) is var noun and >= 0 ? WithReason(tree, saying, noun)
            : RestOfSentence.Of(tree, saying);

    /// <summary>"called the vote a farce", "described him as ill": everything that follows the verb as its own.</summary>
    private static List<(int First, int Last)> Complements(SyntaxTree tree, int cue)
    {
        int first = int.MaxValue, last = None;
        foreach (var child in tree.Children(cue))
        {
            if (child > cue && tree.RelationOf(child) is Relation.Object or Relation.OpenComplement or Relation.ClauseComplement or Relation.Subject or Relation.PassiveSubject or Relation.Oblique
                or Relation.IndirectObject or Relation.AdverbialClause)
            {
                first = Math.Min(first, tree.Left(child));
                last = Math.Max(last, tree.Right(child));
            }
        }

        return last > cue && first > cue ? [(first, last)] : [];
    }

    /// <summary>The noun, and what the verb says of it: "criticised the media for being unfair", "told of soldiers firing".</summary>
    private static List<(int First, int Last)> WithReason(SyntaxTree tree, Saying saying, int noun)
    {
        var ranges = WordRanges.Under(tree, noun, tree.Within(saying.Word, noun) ? saying.Word : None);
        foreach (var child in tree.Children(saying.Word))
        {
            if (ranges.Count > 0 && child > noun && tree.Left(child) == ranges[^1].Last + 1 && tree.RelationOf(child) is Relation.Oblique or Relation.AdverbialClause or Relation.Agent
                && tree.Lemma(tree.Left(child)) is "for" or "as" or "over" or "about" or "of" or "to" or "against" or "by")
            {
                ranges[^1] = (ranges[^1].First, tree.Right(child));
            }
            else if (ranges.Count > 0 && child > noun && tree[child].FineTag is "VBG" && tree.Left(child) == ranges[^1].Last + 1 && tree.RelationOf(child) is Relation.OpenComplement or Relation.AdverbialClause)
            {
                ranges[^1] = (ranges[^1].First, tree.Right(child));
            }
        }

        return ranges;
    }

    private static int Noun(SyntaxTree tree, Saying saying)
    {
        if (!saying.Flags.HasFlag(Reported.Noun))
        {
            return None;
        }

        if (saying.Last == saying.Word)
        {
            return Speakers.IsPassive(tree, saying.Word) ? tree.Child(saying.Word, Relation.PassiveSubject) : tree.Child(saying.Word, Relation.Object) is var direct and >= 0 ? direct : Statement(tree, saying.Word);
        }

        var led = tree.Head(saying.Last);
        return led != saying.Word && led >= 0 && tree.Head(led) == saying.Word ? led : tree.Child(saying.Word, Relation.Object);
    }

    /// <summary>"dismissed as fabricated reports that …": the tree lets "as" lead to the reports.</summary>
    private static int Statement(SyntaxTree tree, int cue)
    {
        foreach (var child in tree.Children(cue))
        {
            if (child > cue && tree.Is(child, Relation.Oblique) && Untrue.IsStatement(tree, child) && tree.Child(child, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, "as"))
            {
                return child;
            }
        }

        return None;
    }
}
