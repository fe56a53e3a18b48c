namespace Ingest.Language.Training.Parsing;

/// <summary>The best trees of a sentence, to learn from which is the best one.</summary>
/// <param name="Gaps">By how much less the search liked each than its best one.</param>
/// <param name="Right">How many heads of each are right.</param>
/// <param name="Features">The features of each that not all of them have, by their places in the table of weights.</param>
internal sealed record TreeLesson(int[] Gaps, int[] Right, int[][] Features);
