using Ingest.Claims.Syntax;

namespace Ingest.Claims.Speech;

/// <summary>Speech that somebody only says would come about: in "the mayor said he would ask the ministry to …" nobody but the mayor has spoken.</summary>
internal static class Unsaid
{
    /// <summary>Whether the verb of speech is an infinitive, or stands behind "will", "would", "should" and their like.</summary>
    public static bool Is(SyntaxTree tree, int cue) => cue >= 0 && tree[cue].FineTag is "VB"
        && tree.Children(cue).Any(child => (tree.Is(child, Relation.Mark) && tree.IsLemma(child, "to")) || (tree.Is(child, Relation.Auxiliary) && tree[child].FineTag is "MD"));
}
