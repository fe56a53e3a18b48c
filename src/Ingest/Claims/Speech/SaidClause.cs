using Ingest.Claims.Roles;
using Ingest.Claims.Scope;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Finds the clause that tells what is said: the object of the cue, wherever the tree hangs it.</summary>
internal static class SaidClause
{
    private const int None = -1;
    private const int ThatReach = 5;

    /// <summary>A clause that is the object of the cue: "said that …", "said: …".</summary>
    public static int Of(SyntaxTree tree, Saying saying)
    {
        var clause = Complement(tree, saying.Word);
        if (clause >= 0)
        {
            return saying.Flags != Reported.None || (tree.Child(clause, Relation.Mark) is var mark and >= 0 && tree.Lemma(mark) is "that" or "whether") ? clause : None;
        }

        if (ClauseOnHearer(tree, saying) is var told and >= 0)
        {
            return told;
        }

        if (NestedClause.Of(tree, saying) is var nested and >= 0)
        {
            return nested;
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

    /// <summary>The clause that complements the cue; of two the one behind it that "that" opens: "A report filed Thursday says that …", where the tree makes a clause of "A report filed". A "whether" asks, whatever the tree makes of its clause.</summary>
    private static int Complement(SyntaxTree tree, int cue)
    {
        var first = tree.Child(cue, Relation.ClauseComplement);
        if (first > cue)
        {
            return first;
        }

        foreach (var child in tree.Children(cue))
        {
            if (first < 0 && child > cue && tree.Is(child, Relation.AdverbialClause) && tree.Child(child, Relation.Mark) is var asked and >= 0 && tree.IsLemma(asked, "whether"))
            {
                return child;
            }

            if (first >= 0 && child > cue && tree.Is(child, Relation.ClauseComplement) && tree.Child(child, Relation.Mark) is var mark and >= 0 && tree.IsLemma(mark, "that"))
            {
                return child;
            }
        }

        return first;
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

    /// <summary>"vowed to go on", "denied killing": what is said has the doer of the cue.</summary>
    public static int Infinitive(SyntaxTree tree, Saying saying) =>
        saying.Flags.HasFlag(Reported.Infinitive) && (!saying.Flags.HasFlag(Reported.Hearer) || Control.Of(tree, saying.Word) >= 0) && tree.Child(saying.Word, Relation.OpenComplement) < 0 && Purpose(tree, saying.Word) is var purpose and >= 0 ? purpose :
        tree.Child(saying.Word, Relation.OpenComplement) is var clause and >= 0
        && (saying.Flags.HasFlag(Reported.Infinitive) || (clause > saying.Word && tree[clause].FineTag is "VBG" && (saying.Flags.HasFlag(Reported.Clause) || (saying.Flags.HasFlag(Reported.Shown) && tree.Child(clause, Relation.Subject) >= 0)))) ? clause : None;

    /// <summary>"was assured by the general that …", "told the council that …": the tree hangs what is said on who says or hears it.</summary>
    private static int ClauseOnHearer(SyntaxTree tree, Saying saying)
    {
        foreach (var person in (saying.Flags & (Reported.ThatClause | Reported.Hearer)) == Reported.None ? [] : tree.Children(saying.Word))
        {
            if (person > saying.Word && tree.RelationOf(person) is Relation.Agent or Relation.Object or Relation.IndirectObject or Relation.Oblique && !TellsItself(tree, saying, person))
            {
                foreach (var clause in tree.Children(person))
                {
                    if (clause > person && tree.RelationOf(clause) is Relation.AdjectivalClause or Relation.RelativeClause && OpensWithThat(tree, clause))
                    {
                        return clause;
                    }
                }
            }
        }

        return None;
    }

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

    /// <summary>"the claim that …" tells by itself whose words they are; in "said in a statement that …" the verb does.</summary>
    public static bool TellsItself(SyntaxTree tree, Saying saying, int noun) => (SpeechNoun.IsOne(tree, noun) || Untrue.IsStatement(tree, noun))
        && !(saying.Flags.HasFlag(Reported.Clause) && tree.Is(noun, Relation.Oblique) && tree.Child(noun, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, "in"));

    /// <summary>The tag of "that" is surer than its relation: in "the report that he wrote" it is a pronoun.</summary>
    private static bool OpensWithThat(SyntaxTree tree, int clause) => tree.Reads(tree.Left(clause), "that") && tree.Is(tree.Left(clause), UniversalTag.Sconj);
}
