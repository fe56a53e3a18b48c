using Ingest.Language.Conllu;
using Ingest.Language.Tagging;
using Ingest.Language.Training.Model;

namespace Ingest.Language.Training.Tagging;

/// <summary>Learns lemmas and features from the words of a treebank with their classes.</summary>
internal static class ReadingsTrainer
{
    // A common lemma is kept as one string; the features are so few that no word is kept for their sake.
    private const int CommonLemma = 3;

    /// <summary>Sets the sections of both.</summary>
    /// <param name="words">Words and their classes; those of no class are left out.</param>
    internal static void Train(IEnumerable<(ConlluWord Word, int Class)> words, ModelSections sections)
    {
        var lemmas = new EndingRulesWriter(CommonLemma, static (word, ending, whole) => LemmaScript.Parse(ending).Of(word) == whole[1..]);
        var features = new EndingRulesWriter(int.MaxValue, static (_, ending, whole) => ending == whole);
        foreach (var (word, @class) in words.Where(static word => word.Class >= 0))
        {
            lemmas.Add(new Observation(word.Form, @class, "=" + word.Lemma, LemmaScript.Between(word.Form, word.Lemma)?.ToString()));
            features.Add(new Observation(word.Form, @class, word.Features, word.Features));
        }

        lemmas.Write(sections, WordReadings.Lemmas);
        features.Write(sections, WordReadings.Features);
    }
}
