using Ingest.Claims.Syntax;

namespace Ingest.Claims.Speech;

/// <summary>Clauses that are only set beside what stands before them, and do not say who speaks: "…; the ministry thanked him".</summary>
internal static class OwnClause
{
    /// <summary>Whether the clause of <paramref name="verb"/> stands behind a semicolon.</summary>
    public static bool Is(SyntaxTree tree, int verb) => tree.Left(verb) is > 0 and var first && (tree.Reads(first, ";") || tree.Reads(first - 1, ";"));

    /// <summary>"Workers burned tyres; one fired a pistol, the army said": of what stands before <paramref name="cue"/>, what it says is the part behind the last semicolon.</summary>
    public static List<(int First, int Last)> Last(SyntaxTree tree, List<(int First, int Last)> said, int cue)
    {
        if (said is not [var only] || only.Last >= cue)
        {
            return said;
        }

        for (var word = only.Last; word > only.First; word--)
        {
            if (tree.Reads(word, ";"))
            {
                return [(word + 1, only.Last)];
            }
        }

        return said;
    }
}
