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
                index = PlainEnd(text, index, end, words) is var plain and > 0 ? plain : CutChunk(text, start, end, index, words);
            }
        }
    }

    /// <summary>
    /// The end of a run of letters alone that is one word, with a mark before and one after it that are always words of their own, which most runs are; nought
    /// where it has to be looked at.
    /// </summary>
    private int PlainEnd(string text, int start, int end, List<Word> words)
    {
        var first = text[start] is '(' or '"' or '\u201C' ? start + 1 : start;
        var last = LettersEnd(text, first, end);
        var hasMark = last < end && IsPlainMark(text, first, last, end);
        var after = hasMark ? last + 1 : last;
        if (last - first < 2 || (after < end && CharClasses.Of(text[after]) != CharClass.Space) || _splits.Places(text.AsSpan(first, last - first)) != 0)
        {
            return 0;
        }

        if (first > start)
        {
            words.Add(new Word(start, 1));
        }

        words.Add(new Word(first, last - first));
        if (hasMark)
        {
            words.Add(new Word(last, 1));
        }

        return after;
    }

    /// <summary>Whether the mark after the letters [first, last) ends a word whatever the word is; a stop does at the end of a sentence after what is no abbreviation.</summary>
    private static bool IsPlainMark(string text, int first, int last, int end) => text[last] switch
    {
        ',' or ';' or '?' or '!' or '"' or '\u201D' => true,
        '.' => last + 1 == end && last - first > 4 && char.IsLower(text[first]) && Abbreviations.KindOf(text, first, last) == AbbreviationKind.None,
        _ => false,
    };

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
        _weights.Add(keys, scores);
        var best = 0;
        for (var @class = 1; @class < Classes; @class++)
        {
            best = scores[@class] > scores[best] ? @class : best;
        }

        return (WordCut)best;
    }
}
