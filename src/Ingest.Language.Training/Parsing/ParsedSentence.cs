namespace Ingest.Language.Training.Parsing;

/// <summary>A sentence to learn from or to be judged by.</summary>
/// <param name="Source">Which treebank it is of ("EWT", "GUM").</param>
/// <param name="Text">Its words with a space between.</param>
/// <param name="Words">Its words with the tags that a tagger gives them.</param>
/// <param name="Heads">The true head of each word, numbered from 1; nought for the root.</param>
/// <param name="Relations">The true relations.</param>
internal sealed record ParsedSentence(string Source, string Text, Word[] Words, int[] Heads, string[] Relations);
