using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Finds the clause that words about the speaker are put into: "…, he said, …", "…, according to the mayor".</summary>
internal static class HostClause
{
    private const int None = -1;

    /// <summary>The clause that the cue is put into: "…, he said, …".</summary>
    public static int Around(SyntaxTree tree, int cue) =>
        tree.Is(cue, Relation.Parataxis) && !OwnClause.Is(tree, cue) && tree.Child(cue, Relation.OpenComplement) < cue && (tree.Child(cue, Relation.Subject) >= 0 || tree.Child(cue, Relation.PassiveSubject) >= 0) ? tree.Head(cue) : None;

    /// <summary>"As the mayor noted, the bridge is shut": the clause beside one with "as" that has no object of its own; -1 where there is none.</summary>
    public static int OfComparison(SyntaxTree tree, Saying saying)
    {
        var cue = saying.Word;
        var isBare = (saying.Flags & (Reported.Clause | Reported.ThatClause)) != Reported.None && tree.Is(cue, Relation.AdverbialClause) && tree.Child(cue, Relation.Mark) is var mark and >= 0 && tree.IsLemma(mark, "as")
            && !tree.Children(cue).Any(child => tree.RelationOf(child) is Relation.Object or Relation.OpenComplement or Relation.ClauseComplement or Relation.PassiveAuxiliary);
        return isBare ? tree.Head(cue) : None;
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

    private static bool IsClause(SyntaxTree tree, int word) => tree.RelationOf(word) is Relation.Root or Relation.ClauseComplement or Relation.Parataxis
        or Relation.AdverbialClause or Relation.RelativeClause or Relation.AdjectivalClause or Relation.OpenComplement
        || (tree.Is(word, Relation.Conjunct) && tree.Is(word, UniversalTag.Verb));
}
