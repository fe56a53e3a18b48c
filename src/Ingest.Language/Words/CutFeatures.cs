using Ingest.Language.Model;

namespace Ingest.Language.Words;

/// <summary>The features of one place where a run of text may be cut into words; the trainer and the cutter share them.</summary>
internal ref struct CutFeatures
{
    /// <summary>The most keys of one place.</summary>
    internal const int Most = 40;

    private const int LongestChunk = 24;
    private const int LongestPart = 16;
    private readonly Span<ulong> _keys;
    private readonly ulong _border;
    private int _count;
    private ulong _template;

    private CutFeatures(Span<ulong> keys, ulong border)
    {
        _keys = keys;
        _border = border;
    }

    /// <summary>Fills <paramref name="keys"/> for a cut of the chunk before <paramref name="index"/>; the number of keys.</summary>
    internal static int Fill(in Chunk chunk, int index, Span<ulong> keys)
    {
        var features = new CutFeatures(keys, FeatureHash.With(Shape(chunk, index - 1), Shape(chunk, index)));
        features.AddShapes(chunk, index);
        features.AddRuns(chunk, index);
        features.AddChunk(chunk, index);
        features.AddSurroundings(chunk, index);
        return features._count;
    }

    private static ulong Shape(in Chunk chunk, int index) => CutShape.Of(chunk.Text, index, chunk.Start, chunk.End);

    private static ulong Window(in Chunk chunk, int first, int last)
    {
        ulong key = 0;
        for (var index = first; index <= last; index++)
        {
            key = FeatureHash.With(key, Shape(chunk, index));
        }

        return key;
    }

    private void AddShapes(in Chunk chunk, int index)
    {
        Add(0);
        Add(Window(chunk, index - 2, index + 1));
        Add(Window(chunk, index - 3, index + 2));
        Add(Window(chunk, index - 4, index + 3));
        Add(Window(chunk, index - 3, index));
        Add(Window(chunk, index - 1, index + 2));
        Add(Window(chunk, index - 1, index + 4));
        Add((ulong)chunk.Last);
        Add(FeatureHash.With((ulong)chunk.Last, Window(chunk, index - 2, index + 1)));
    }

    /// <summary>The runs of letters and digits on both sides, past one mark on each.</summary>
    private void AddRuns(in Chunk chunk, int index)
    {
        var text = chunk.Text;
        var leftEnd = index - 1 > chunk.Start && CutShape.RunStart(text, index, chunk.Start) == index ? index - 1 : index;
        var leftStart = CutShape.RunStart(text, leftEnd, chunk.Start);
        var rightStart = index + 1 < chunk.End && CutShape.RunEnd(text, index, chunk.End) == index ? index + 1 : index;
        var rightEnd = CutShape.RunEnd(text, rightStart, chunk.End);
        var left = CutShape.Key(text, leftStart, leftEnd);
        var right = CutShape.Key(text, rightStart, rightEnd);
        Add(left);
        Add(right);
        Add(FeatureHash.With(left, right));
        Add(CutShape.Key(text, Math.Max(leftStart, leftEnd - 3), leftEnd));
        Add(CutShape.Key(text, rightStart, Math.Min(rightEnd, rightStart + 3)));
        var edges = (leftStart == chunk.Start ? 1UL : 0) + (rightEnd == chunk.End ? 2UL : 0);
        var lengths = ((ulong)Math.Min(6, leftEnd - leftStart) * 8) + (ulong)Math.Min(6, rightEnd - rightStart);
        Add(FeatureHash.With(edges, lengths));
        Add(edges);
        Add(FeatureHash.With(left, edges));
        Add(FeatureHash.With(right, edges));
        Add((ulong)Abbreviations.KindOf(text, leftStart, leftEnd));
        Add(FeatureHash.With((ulong)Abbreviations.KindOf(text, leftStart, leftEnd), Next(chunk, index)));
        Add(FeatureHash.With(left, Next(chunk, index)));
    }

    private void AddChunk(in Chunk chunk, int index)
    {
        var text = chunk.Text;
        var isShort = chunk.End - chunk.Start <= LongestChunk;
        Add(isShort ? FeatureHash.With(CutShape.Key(text, chunk.Start, chunk.End), (ulong)(index - chunk.Start)) : 1);
        Add(isShort ? CutShape.ShapeKey(text, chunk.Start, chunk.End, index) : 1);
        Add(CutShape.Key(text, Math.Max(chunk.WordStart, index - LongestPart), index));
        Add(CutShape.Key(text, index, Math.Min(chunk.End, index + LongestPart)));
        Add((ulong)Math.Min(8, index - chunk.WordStart));
        Add(FeatureHash.With(chunk.IsAddress ? 1UL : 0, Window(chunk, index - 1, index)));
        Add(FeatureHash.With(chunk.IsAddress ? 1UL : 0, isShort ? 0UL : 1));
    }

    private void AddSurroundings(in Chunk chunk, int index)
    {
        var text = chunk.Text;
        var next = Next(chunk, index);
        Add(next);
        Add(FeatureHash.With(next, Window(chunk, index - 3, index + 1)));
        var before = CutShape.Key(text, chunk.BeforeStart(), chunk.BeforeEnd());
        var after = chunk.AfterStart();
        var following = CutShape.Key(text, after, chunk.AfterEnd(after));
        var self = chunk.End - chunk.Start <= LongestPart ? CutShape.Key(text, chunk.Start, chunk.End) : 0;
        Add(before);
        Add(following);
        Add(FeatureHash.With(before, self));
        Add(FeatureHash.With(following, self));
    }

    /// <summary>What stands after the chunk where the place is at its last character, else that it is not.</summary>
    private static ulong Next(in Chunk chunk, int index)
    {
        if (index + 1 < chunk.End)
        {
            return 1;
        }

        var after = chunk.AfterStart();
        return after >= chunk.SentenceEnd ? 2UL : 3UL + CutShape.Of(chunk.Text, after, chunk.SentenceStart, chunk.SentenceEnd);
    }

    private void Add(ulong value) => _keys[_count++] = FeatureHash.With(FeatureHash.With(_border, ++_template), value);
}
