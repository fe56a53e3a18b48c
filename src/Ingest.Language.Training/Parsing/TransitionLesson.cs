using Ingest.Language.Parsing;

namespace Ingest.Language.Training.Parsing;

/// <summary>A sentence that transitions are learnt from.</summary>
/// <param name="Sentence">Its words.</param>
/// <param name="Heads">The place of each word's head in a projective tree, counted from 1; one beyond the last word for the root.</param>
/// <param name="Steps">The transitions that build that tree.</param>
internal sealed record TransitionLesson(ParsedSentence Sentence, int[] Heads, Transition[] Steps)
{
    /// <summary>The lesson of a sentence, whose tree is lifted until it is projective.</summary>
    internal static TransitionLesson Of(ParsedSentence sentence)
    {
        var heads = TreeProjection.Lift(sentence.Heads);
        return new TransitionLesson(sentence, [.. heads.Select(head => head == 0 ? heads.Length + 1 : head)], GoldTransitions.Of(heads));
    }
}
