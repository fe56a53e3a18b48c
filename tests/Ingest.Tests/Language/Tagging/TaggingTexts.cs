using Ingest.Language;
using Ingest.Language.Conllu;
using Ingest.Language.Model;
using Ingest.Language.Tagging;
using Ingest.Language.Training.Model;
using Ingest.Language.Training.Tagging;

namespace Ingest.Tests.Language.Tagging;

/// <summary>Sentences written for these tests, and a tagger that learned from them.</summary>
internal static class TaggingTexts
{
    private static readonly string[] Lines =
    [
        "The/DET/DT/the rebels/NOUN/NNS/rebel seized/VERB/VBD/seize the/DET/DT/the airport/NOUN/NN/airport",
        "The/DET/DT/the army/NOUN/NN/army attacked/VERB/VBD/attack two/NUM/CD/two villages/NOUN/NNS/village",
        "Two/NUM/CD/two soldiers/NOUN/NNS/soldier died/VERB/VBD/die in/ADP/IN/in Aleppo/PROPN/NNP/Aleppo",
        "Rebels/NOUN/NNS/rebel attack/VERB/VBP/attack the/DET/DT/the army/NOUN/NN/army in/ADP/IN/in Homs/PROPN/NNP/Homs",
        "Troops/NOUN/NNS/troop attack/VERB/VBP/attack the/DET/DT/the port/NOUN/NN/port in/ADP/IN/in Aleppo/PROPN/NNP/Aleppo",
        "The/DET/DT/the attack/NOUN/NN/attack killed/VERB/VBD/kill three/NUM/CD/three soldiers/NOUN/NNS/soldier in/ADP/IN/in the/DET/DT/the village/NOUN/NN/village",
    ];

    private static readonly Lazy<ModelFile> Trained = new(static () => Train(seed: 1).Open());

    /// <summary>The sentences.</summary>
    internal static IReadOnlyList<ConlluSentence> Sentences { get; } = [.. Lines.Select(Sentence)];

    /// <summary>A tagger that learned from them.</summary>
    internal static Tagger Tagger => new(Trained.Value);

    /// <summary>The words of a text with spaces between.</summary>
    internal static Word[] Split(string text)
    {
        var words = new List<Word>();
        var offset = 0;
        foreach (var form in text.Split(' '))
        {
            words.Add(new Word(offset, form.Length));
            offset += form.Length + 1;
        }

        return [.. words];
    }

    /// <summary>What they teach.</summary>
    internal static ModelSections Train(int seed)
    {
        var sections = new ModelSections();
        new TaggerTrainer(sections, TaggerSettings.Shipped with { Epochs = 10, Learners = 1 }, seed).Train(Sentences);
        return sections;
    }

    private static ConlluSentence Sentence(string line) =>
        new([], [.. line.Split(' ').Select(Word), new ConlluWord(".", ".", "PUNCT", ".", "_", 0, "punct", "_")], []);

    private static ConlluWord Word(string word) =>
        word.Split('/') is [var form, var universal, var fine, var lemma]
            ? new ConlluWord(form, lemma, universal, fine, fine == "NNS" ? "Number=Plur" : "_", 0, "dep", "_")
            : throw new ArgumentException(word, nameof(word));
}
