using Ingest.Language.Conllu;

namespace Ingest.Language.Training.Tagging;

/// <summary>A sentence to learn from.</summary>
/// <param name="Source">The sentence of the treebank.</param>
/// <param name="Text">It as text.</param>
/// <param name="Classes">The class of each word, or -1 where its pair of tags is too rare to be one.</param>
/// <param name="Guess">What a first reading that never saw the sentence made of it, each plus 1 and with padding; null while the first reading is learned.</param>
internal sealed record TaggedSentence(ConlluSentence Source, TreebankText Text, int[] Classes, byte[]? Guess);
