using System.Globalization;
using Ingest.Language.Conllu;
using Ingest.Language.Training.Model;
using Ingest.Language.Training.Sources;
using Ingest.Language.Words;

namespace Ingest.Language.Training.Words;

/// <summary>Trains <see cref="WordCutter"/>: where the treebank ends words that no white space parts.</summary>
internal sealed class WordsPart
{
    private const int Epochs = 8;
    private const int Classes = 3;
    private const float Unit = 0.1f;
    private const string Genitive = "|s";

    // Whoever writes "doctors" means the plural; one writer who forgets his apostrophes does not make it a word to be cut, so documents are counted.
    private const int FewestGenitives = 3;
    private readonly AveragedWeights _weights = new(Classes);
    private readonly SplitWords _splits;
    private readonly ulong[] _keys = new ulong[CutFeatures.Most];
    private int _mistakes;

    private WordsPart(SplitWords splits) => _splits = splits;

    /// <summary>Sets the sections <c>words.weights</c> and <c>words.splits</c>.</summary>
    internal static void Train(TrainingRun run)
    {
        var documents = Documents(run.Sets, "train").ToArray();
        var splits = SplitsOf(documents);
        var part = new WordsPart(new SplitWords(splits));
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

        run.Sections.Set(WordCutter.SplitsSection, splits);
        run.Sections.Set(WordCutter.WeightsSection, WeightTableWriter.Write(part._weights, Unit));
        WordsScore.Log(run, new WordCutter(run.Sections.Open()));
    }

    /// <summary>The documents of a part of the treebank.</summary>
    internal static IEnumerable<GoldCuts> Documents(TrainingSets sets, string part) =>
        ConlluDocument.Group(sets.Trees(part)).Select(static sentences => new GoldCuts(ConlluDocument.OfWords(sentences)));

    /// <summary>The words that may be cut, by their letters.</summary>
    internal static string[] SplitsOf(IEnumerable<GoldCuts> documents) =>
        [.. documents
            .SelectMany(static document => document.Splits().Distinct(StringComparer.Ordinal))
            .CountBy(static split => split, StringComparer.Ordinal)
            .Where(static split => split.Value >= FewestGenitives || !split.Key.EndsWith(Genitive, StringComparison.Ordinal))
            .Select(static split => split.Key)
            .Order(StringComparer.Ordinal)];

    private void Learn(GoldCuts gold)
    {
        foreach (var sentence in gold.Document.Sentences)
        {
            var index = sentence.Offset;
            while (index < sentence.End)
            {
                index = CharClasses.Of(gold.Document.Text[index]) == CharClass.Space ? index + 1 : LearnChunk(gold, sentence, index);
            }
        }
    }

    private int LearnChunk(GoldCuts gold, Sentence sentence, int start)
    {
        var text = gold.Document.Text;
        var chunk = Chunk.At(text, sentence.Offset, sentence.End, start);
        var places = new SplitPlaces(_splits, text, start, chunk.End);
        for (var index = start + 1; index < chunk.End; index++)
        {
            var right = gold.Before(index);
            if (places.Allows(index) && !CutPoints.Forces(text, index))
            {
                Learn(_keys.AsSpan(0, CutFeatures.Fill(chunk, index, _keys)), right);
            }

            if (right != WordCut.None)
            {
                chunk.WordStart = index;
                chunk.Last = right;
            }
        }

        return chunk.End;
    }

    private void Learn(ReadOnlySpan<ulong> keys, WordCut right)
    {
        Span<float> scores = stackalloc float[Classes];
        scores.Clear();
        foreach (var key in keys)
        {
            _weights.Add(key, scores);
        }

        var best = 0;
        for (var @class = 1; @class < Classes; @class++)
        {
            best = scores[@class] > scores[best] ? @class : best;
        }

        if (best != (int)right)
        {
            _mistakes++;
            foreach (var key in keys)
            {
                _weights.Update(key, (int)right, 1);
                _weights.Update(key, best, -1);
            }
        }

        _weights.Step++;
    }
}
