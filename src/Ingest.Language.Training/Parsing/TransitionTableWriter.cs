using System.Buffers.Binary;
using Ingest.Language.Model;
using Ingest.Language.Parsing;

namespace Ingest.Language.Training.Parsing;

/// <summary>Writes learnt weights as the section that <see cref="TransitionTable"/> reads.</summary>
internal static class TransitionTableWriter
{
    // Fuller blocks overflow so often that looking up gets slower.
    private const double Fill = 0.85;

    /// <summary>The bytes of a section.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="unit">What a quantised weight of one stands for. Weights beyond 127 units are cut to that.</param>
    /// <param name="most">How many features are kept: those that weigh most.</param>
    internal static byte[] Write(TransitionWeights weights, float unit, int most)
    {
        var rows = weights.Averages()
            .Select(row => new Row(row.Key, Quantise(row.Shift, unit), Quantise(row.Left, unit), Quantise(row.Right, unit), Math.Max(Math.Abs(row.Shift), Math.Max(Math.Abs(row.Left), Math.Abs(row.Right)))))
            .Where(static row => row.Shift != 0 || row.Left != 0 || row.Right != 0)
            .OrderByDescending(static row => row.Size).ThenBy(static row => row.Key)
            .Take(most)
            .ToList();
        var count = Math.Max(1, (int)Math.Ceiling(rows.Count / (TransitionTable.Places * Fill)));
        var section = new byte[TransitionTable.BlockBytes * (count + 1)];
        BinaryPrimitives.WriteInt32LittleEndian(section, count);
        var taken = new byte[count];
        foreach (var row in rows)
        {
            Put(section.AsSpan(TransitionTable.BlockBytes), taken, row);
        }

        return section;
    }

    /// <summary>Puts a row in its block or, where that is full, in the next one; the full one is marked.</summary>
    private static void Put(Span<byte> blocks, byte[] taken, Row row)
    {
        var index = (int)WeightTable.BlockOf(row.Key, (uint)taken.Length);
        while (taken[index] == TransitionTable.Places)
        {
            blocks[(index * TransitionTable.BlockBytes) + TransitionTable.OverflowAt] = 1;
            index = index + 1 == taken.Length ? 0 : index + 1;
        }

        var block = blocks.Slice(index * TransitionTable.BlockBytes, TransitionTable.BlockBytes);
        var place = taken[index]++;
        BinaryPrimitives.WriteUInt16LittleEndian(block[(place * sizeof(ushort))..], WeightTable.FingerprintOf(row.Key));
        var weights = block[(TransitionTable.WeightsAt + (place * TransitionTable.Transitions))..];
        (weights[0], weights[1], weights[2]) = ((byte)row.Shift, (byte)row.Left, (byte)row.Right);
    }

    private static sbyte Quantise(float weight, float unit) => (sbyte)Math.Clamp(MathF.Round(weight / unit), -sbyte.MaxValue, sbyte.MaxValue);

    private sealed record Row(ulong Key, sbyte Shift, sbyte Left, sbyte Right, float Size);
}
