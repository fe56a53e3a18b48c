using System.Diagnostics.CodeAnalysis;
using Ingest.Language.Conllu;
using Ingest.Language.Tagging;
using Ingest.Language.Training.Model;

namespace Ingest.Language.Training.Tagging;

/// <summary>
/// Tags for training text as a tagger gives them that never saw the sentence: what is trained on the tagger's output (the parser) then learns from mistakes as common as those it will meet.
/// </summary>
[SuppressMessage("Design", "MA0182", Justification = "The parser is trained on them once the parts of the model are joined.")]
internal static class JackknifedTags
{
    private const int Folds = 5;

    // A few mistakes more than the full training makes do no harm, and the five take long.
    private const int Epochs = 3;

    /// <summary>For each sentence its words with tags, lemmas and features; the spans are those of <see cref="TreebankText"/>.</summary>
    /// <param name="sentences">All of the training text.</param>
    /// <param name="tagged">Sentences without lemmas and features; their words follow those of <paramref name="sentences"/>.</param>
    /// <param name="sections">The model, of which the lexicon is used.</param>
    /// <param name="settings">How each of the five taggers learns.</param>
    /// <param name="seed">All chance comes from it.</param>
    internal static IReadOnlyList<Word[]> Of(IReadOnlyList<ConlluSentence> sentences, IReadOnlyList<ConlluSentence> tagged, ModelSections sections, TaggerSettings settings, int seed)
    {
        var lexicon = sections.Only("lexicon");
        ConlluSentence[] all = [.. sentences, .. tagged];
        var words = new Word[all.Length][];
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = new ModelSections();
            model.Take(lexicon);
            new TaggerTrainer(model, settings with { Epochs = Epochs, Learners = 1 }, seed + fold).Train(Without(sentences, fold), Without(tagged, fold));
            var tagger = new Tagger(model.Open());
            foreach (var index in Enumerable.Range(0, all.Length).Where(index => FoldOf(index, sentences.Count) == fold))
            {
                var text = TreebankText.Of(all[index]);
                words[index] = new Word[text.Words.Length];
                tagger.Tag(text.Text, text.Words, words[index]);
            }
        }

        return words;
    }

    /// <summary>Each kind of sentence is dealt out by itself.</summary>
    private static int FoldOf(int index, int sentences) => (index < sentences ? index : index - sentences) % Folds;

    private static List<ConlluSentence> Without(IReadOnlyList<ConlluSentence> sentences, int fold) => [.. sentences.Where((_, index) => index % Folds != fold)];
}
