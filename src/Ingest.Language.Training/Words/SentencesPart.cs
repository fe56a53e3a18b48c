using System.Globalization;
using Ingest.Language.Training.Model;
using Ingest.Language.Words;

namespace Ingest.Language.Training.Words;

/// <summary>Trains <see cref="SentenceEnds"/>: where the treebank ends sentences that the rules leave in doubt.</summary>
internal sealed class SentencesPart
{
    private const int Epochs = 8;
    private const float Unit = 0.1f;

    // Learning goes on where the answer is right but narrowly so: one point more on the development part than without.
    private const float Margin = 8;
    private readonly AveragedWeights _weights = new(1);
    private int _mistakes;

    /// <summary>Sets the section <c>sentences.weights</c>.</summary>
    internal static void Train(TrainingRun run)
    {
        var documents = WordsPart.Documents(run.Sets, "train").ToArray();
        var part = new SentencesPart();
        var random = new Random(run.Seed);
        for (var epoch = 1; epoch <= Epochs; epoch++)
        {
            random.Shuffle(documents);
            part._mistakes = 0;
            foreach (var document in documents)
            {
                part.Learn(document);
            }

            run.Log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  epoch {epoch}: {part._mistakes} mistakes, {part._weights.Features} features"));
        }

        run.Sections.Set(SentenceEnds.WeightsSection, WeightTableWriter.Write(part._weights, Unit));
        SentencesScore.Log(run, new SentenceEnds(run.Sections.Open()));
    }

    private void Learn(GoldCuts gold)
    {
        var text = gold.Document.Text;
        var ends = gold.Document.Sentences.Select(static sentence => sentence.End).ToHashSet();
        var tokens = Tokenizer.Cut(text);
        SentenceSplitter.Split(text, tokens, (token, features) => Learn(features, ends.Contains(tokens[token].End)));
    }

    private bool Learn(ReadOnlySpan<ulong> features, bool right)
    {
        var score = 0f;
        foreach (var key in features)
        {
            _weights.Add(key, new Span<float>(ref score));
        }

        if (right ? score <= Margin : score > -Margin)
        {
            _mistakes++;
            foreach (var key in features)
            {
                _weights.Update(key, 0, right ? 1 : -1);
            }
        }

        _weights.Step++;
        return right;
    }
}
