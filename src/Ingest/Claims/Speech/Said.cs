using Ingest.Claims.Scope;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Finds what is said: the words that hang on the cue, or those that the cue is put into.</summary>
internal static class Said
{
    private const int None = -1;
    private const int ThatReach = 5;

    /// <summary>The stretches of words that hold what is said; empty where the cue says nothing.</summary>
    public static List<(int First, int Last)> Of(SyntaxTree tree, Saying saying)
    {
        var cue = saying.Word;
        if (Clause(tree, saying) is var clause and >= 0)
        {
            return WordRanges.Under(tree, clause, tree.Within(cue, clause) ? cue : None);
        }

        if (saying.Flags == Reported.None)
        {
            return [];
        }

        if (PutToll.Is(tree, cue))
        {
            return PutToll.Said(tree, cue);
        }

        if (ThatAfter(tree, saying) is var that and >= 0)
        {
            return WordRanges.Between(tree, that, tree.SentenceEnd(cue) - 1);
        }

        if (Around(tree, cue) is var host and >= 0 && !(saying.Flags.HasFlag(Reported.Called) && tree.Child(cue, Relation.Object) > cue))
        {
            return WordRanges.Under(tree, host, cue);
        }

        return saying.Flags.HasFlag(Reported.Called) && tree.Child(cue, Relation.Particle) < 0 ? Complements(tree, cue)
            : Infinitive(tree, saying) is var infinitive and >= 0 ? WordRanges.Under(tree, infinitive, None)
            : Noun(tree, saying) is var noun and >= 0 ? WithReason(tree, saying, noun)
            : Rest(tree, saying);
    }

    /// <summary>The "that" which opens what is said, right behind the cue and when it was said, where the tree took the cue for a participle ("the head of the state denied on Monday that …"); -1 where there is none.</summary>
    public static int ThatAfter(SyntaxTree tree, Saying saying)
    {
        if ((saying.Flags & (Reported.Clause | Reported.ThatClause)) == Reported.None || tree[saying.Word].FineTag is not ("VBD" or "VBN") || tree.Child(saying.Word, Relation.PassiveAuxiliary) >= 0)
        {
            return None;
        }

        for (var word = saying.Last + 1; word < Math.Min(saying.Last + ThatReach, tree.SentenceEnd(saying.Word) - 1); word++)
        {
            if (tree.IsLemma(word, "that"))
            {
                return tree[word + 1].Tag is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Punct ? None : word;
            }

            if (tree[word].Tag is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Punct or UniversalTag.Det)
            {
                return None;
            }
        }

        return None;
    }

    /// <summary>What follows "he said", where the tree missed that it is a clause.</summary>
    private static List<(int First, int Last)> Rest(SyntaxTree tree, Saying saying)
    {
        var first = saying.Last + 1;
        var end = WordRanges.EndBeforeLinked(tree, saying.Word);
        if (!saying.Flags.HasFlag(Reported.Clause) || saying.Flags.HasFlag(Reported.Noun) || Speakers.Subject(tree, saying.Word) is var subject && (subject < 0 || subject > saying.Word)
            || first >= end || tree[first].Tag is not (UniversalTag.Det or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Num or UniversalTag.Sconj or UniversalTag.Adj))
        {
            return [];
        }

        return WordRanges.Between(tree, first, end - 1);
    }

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

    /// <summary>The noun, and what the verb says of it: "criticised the media for being unfair".</summary>
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
        }

        return ranges;
    }

    /// <summary>What "according to" speaks of: the clause that it stands in, without itself.</summary>
    public static List<(int First, int Last)> AroundSource(SyntaxTree tree, int source)
    {
        var host = tree.Head(source);
        while (host >= 0 && !IsClause(tree, host))
        {
            host = tree.Head(host);
        }

        // Behind a comma at the end it speaks of the whole sentence, not of its last clause: "exploded, injuring two, according to …".
        while (host >= 0 && tree.RelationOf(host) is Relation.AdverbialClause or Relation.AdjectivalClause or Relation.RelativeClause or Relation.Conjunct && IsApart(tree, source))
        {
            host = tree.Head(host);
        }

        while (host >= 0 && !IsClause(tree, host))
        {
            host = tree.Head(host);
        }

        return host < 0 ? [] : WordRanges.Under(tree, host, source);
    }

    /// <summary>Whether the phrase is the last of its sentence and a comma stands before it; "a source familiar with the case" is often torn apart by the tree.</summary>
    private static bool IsApart(SyntaxTree tree, int source)
    {
        if (tree.Left(source) is not (> 0 and var first) || !(tree.Reads(first - 1, ",") || tree.Reads(first, ",")))
        {
            return false;
        }

        for (var word = tree.Right(source) + 1; word < tree.SentenceEnd(source) - 1; word++)
        {
            if (tree[word].Tag is UniversalTag.Punct or UniversalTag.Verb or UniversalTag.Aux)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A clause that is the object of the cue: "said that …", "said: …".</summary>
    private static int Clause(SyntaxTree tree, Saying saying)
    {
        var clause = tree.Child(saying.Word, Relation.ClauseComplement);
        if (clause >= 0)
        {
            return saying.Flags != Reported.None || (tree.Child(clause, Relation.Mark) is var mark and >= 0 && tree.Lemma(mark) is "that" or "whether") ? clause : None;
        }

        if (ClauseOnHearer(tree, saying) is var told and >= 0)
        {
            return told;
        }

        if (!saying.Flags.HasFlag(Reported.Clause) && !saying.Flags.HasFlag(Reported.Quotation))
        {
            return None;
        }

        foreach (var child in tree.Children(saying.Word))
        {
            if (tree.Is(child, Relation.Parataxis) && child > saying.Word && tree.Child(child, Relation.Subject) >= 0)
            {
                return child;
            }
        }

        return None;
    }

    /// <summary>"was assured by the general that …", "told the council that …": the tree hangs what is said on who says or hears it.</summary>
    private static int ClauseOnHearer(SyntaxTree tree, Saying saying)
    {
        foreach (var person in (saying.Flags & (Reported.ThatClause | Reported.Hearer)) == Reported.None ? [] : tree.Children(saying.Word))
        {
            if (person > saying.Word && tree.RelationOf(person) is Relation.Agent or Relation.Object or Relation.IndirectObject or Relation.Oblique && !SpeechNoun.IsOne(tree, person) && !Untrue.IsStatement(tree, person))
            {
                foreach (var clause in tree.Children(person))
                {
                    if (clause > person && tree.RelationOf(clause) is Relation.AdjectivalClause or Relation.RelativeClause && tree.Child(clause, Relation.Mark) is var mark and >= 0 && tree.IsLemma(mark, "that") && tree.Left(clause) == mark)
                    {
                        return clause;
                    }
                }
            }
        }

        return None;
    }

    /// <summary>The clause that the cue is put into: "…, he said, …".</summary>
    private static int Around(SyntaxTree tree, int cue) =>
        tree.Is(cue, Relation.Parataxis) && !OwnClause.Is(tree, cue) && tree.Child(cue, Relation.OpenComplement) < cue && (tree.Child(cue, Relation.Subject) >= 0 || tree.Child(cue, Relation.PassiveSubject) >= 0) ? tree.Head(cue) : None;

    private static int Infinitive(SyntaxTree tree, Saying saying) =>
        saying.Flags.HasFlag(Reported.Infinitive) && !saying.Flags.HasFlag(Reported.Hearer) && tree.Child(saying.Word, Relation.OpenComplement) < 0 && Purpose(tree, saying.Word) is var purpose and >= 0 ? purpose :
        tree.Child(saying.Word, Relation.OpenComplement) is var clause and >= 0
        && (saying.Flags.HasFlag(Reported.Infinitive) || (saying.Flags.HasFlag(Reported.Clause) && clause > saying.Word && tree[clause].FineTag is "VBG")) ? clause : None;

    /// <summary>"threatened on Thursday to execute them": the tree takes what is threatened for a purpose.</summary>
    private static int Purpose(SyntaxTree tree, int cue)
    {
        foreach (var child in tree.Children(cue))
        {
            if (child > cue && tree.RelationOf(child) is Relation.AdverbialClause && tree[child].FineTag is "VB" && tree.Child(child, Relation.Mark) is var mark and >= 0 && tree.IsLemma(mark, "to"))
            {
                return child;
            }
        }

        return None;
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

    private static bool IsClause(SyntaxTree tree, int word) => tree.RelationOf(word) is Relation.Root or Relation.ClauseComplement or Relation.Parataxis
        or Relation.AdverbialClause or Relation.RelativeClause or Relation.AdjectivalClause or Relation.OpenComplement
        || (tree.Is(word, Relation.Conjunct) && tree.Is(word, UniversalTag.Verb));
}
