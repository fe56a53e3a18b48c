using Ingest.Language.Model;

namespace Ingest.Language.Words;

/// <summary>
/// Cuts sentences into the words of Universal Dependencies. White space always parts words; between other characters an averaged perceptron decides from
/// left to right, trained on how English treebanks cut hyphens, clitics, abbreviations, numbers and addresses. Every character that is not white space is in
/// exactly one word.
/// </summary>
internal sealed class WordCutter
{
    internal const string WeightsSection = "words.weights";
    internal const string SplitsSection = "words.splits";
    private const int Classes = 3;
    private readonly WeightTable _weights;
    private readonly SplitWords _splits;

    /// <summary>Reads the sections <c>words.weights</c> and <c>words.splits</c>.</summary>
    internal WordCutter(ModelFile model)
    {
        _weights = model.Weights(WeightsSection);
        _splits = new SplitWords(model.Lines(SplitsSection));
    }

    /// <summary>Whether a model can cut words.</summary>
    internal static bool IsIn(ModelFile model) => model.Has(WeightsSection) && model.Has(SplitsSection);

    /// <summary>Adds the words of the sentence [start, end) to <paramref name="words"/>.</summary>
    internal void Cut(string text, int start, int end, List<Word> words)
    {
        var index = start;
        while (index < end)
        {
            if (CharClasses.Of(text[index]) == CharClass.Space)
            {
                index++;
            }
            else
            {
                index = LettersEnd(text, index, end, words) is var letters and > 0 ? letters : CutChunk(text, start, end, index, words);
            }
        }
    }

    /// <summary>The end of a run of letters alone that is one word, and of a comma after it, which most are; nought where it has to be looked at.</summary>
    private int LettersEnd(string text, int start, int end, List<Word> words)
    {
        var index = LettersEnd(text, start, end);
        var hasComma = index + 1 < end && text[index] == ',';
        var after = hasComma ? index + 1 : index;
        if (index == start || (after < end && CharClasses.Of(text[after]) != CharClass.Space) || _splits.Places(text.AsSpan(start, index - start)) != 0)
        {
            return 0;
        }

        words.Add(new Word(start, index - start));
        if (hasComma)
        {
            words.Add(new Word(index, 1));
        }

        return after;
    }

    private int CutChunk(string text, int sentenceStart, int sentenceEnd, int start, List<Word> words)
    {
        var chunk = Chunk.At(text, sentenceStart, sentenceEnd, start);
        var places = new SplitPlaces(_splits, text, start, chunk.End);
        Span<ulong> keys = stackalloc ulong[CutFeatures.Most];
        for (var index = start + 1; index < chunk.End; index++)
        {
            if (!places.Allows(index))
            {
                continue;
            }

            var cut = CutPoints.Forces(text, index) ? WordCut.Token : Decide(keys[..CutFeatures.Fill(chunk, index, keys)]);
            if (cut != WordCut.None)
            {
                words.Add(new Word(chunk.WordStart, index - chunk.WordStart, JoinedToNext: cut == WordCut.Joined));
                chunk.WordStart = index;
                chunk.Last = cut;
            }
        }

        words.Add(new Word(chunk.WordStart, chunk.End - chunk.WordStart));
        return chunk.End;
    }

    private static int LettersEnd(string text, int start, int end)
    {
        var index = start;
        while (index < end && CharClasses.Of(text[index]) == CharClass.Letter)
        {
            index++;
        }

        return index;
    }

    private WordCut Decide(ReadOnlySpan<ulong> keys)
    {
        Span<int> scores = stackalloc int[Classes];
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

        return (WordCut)best;
    }
}
