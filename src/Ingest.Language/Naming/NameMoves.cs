using Ingest.Language.Model;

namespace Ingest.Language.Naming;

/// <summary>What it is worth that one label follows another, or starts a run.</summary>
internal sealed class NameMoves
{
    private const ulong Key = 0xA5A5_0001;
    private static readonly byte[][] Followers = [.. Enumerable.Range(0, NameLabels.Count).Select(static label => Those(after => NameLabels.MayFollow(label, after)))];
    private static readonly byte[][] Leaders = [.. Enumerable.Range(0, NameLabels.Count).Select(static label => Those(before => NameLabels.MayFollow(before, label)))];
    private readonly int[] _worth = new int[(NameLabels.Count + 1) * NameLabels.Count];

    /// <summary>The moves of a model; a start is a move from one label past the last.</summary>
    internal static NameMoves Read(WeightTable weights)
    {
        var moves = new NameMoves();
        for (var before = 0; before <= NameLabels.Count; before++)
        {
            weights.Add(KeyOf(before), moves.From(before));
        }

        return moves;
    }

    /// <summary>The feature that stands for a move from a label, or from <see cref="NameLabels.Count"/> for the start of a run.</summary>
    internal static ulong KeyOf(int before) => FeatureHash.With(Key, (ulong)before);

    /// <summary>The labels that may stand right after one.</summary>
    internal static ReadOnlySpan<byte> After(int label) => Followers[label];

    /// <summary>The labels that may stand right before one.</summary>
    internal static ReadOnlySpan<byte> Before(int label) => Leaders[label];

    /// <summary>What the moves from a label are worth, one for each label after it.</summary>
    internal Span<int> From(int before) => _worth.AsSpan(before * NameLabels.Count, NameLabels.Count);

    internal int Worth(int before, int after) => _worth[(before * NameLabels.Count) + after];

    internal int AtStart(int label) => Worth(NameLabels.Count, label);

    private static byte[] Those(Func<int, bool> fits) =>
        [.. Enumerable.Range(0, NameLabels.Count).Where(fits).Select(static label => (byte)label)];
}
