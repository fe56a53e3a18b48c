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
    /// <param name="rows">The averaged weights.</param>
    /// <param name="unit">What a quantised weight of one stands for. Weights beyond 127 units are cut to that.</param>
    /// <param name="most">How many features are kept: those that weigh most.</param>
    internal static byte[] Write(IEnumerable<TransitionRow> rows, float unit, int most)
    {
        var kept = rows
            .Where(row => row.Size / unit > 0.5f)
            .OrderByDescending(static row => row.Size).ThenBy(static row => row.Key)
            .Take(most)
            .ToList();
        var count = Math.Max(1, (int)Math.Ceiling(kept.Count / (TransitionTable.Places * Fill)));
        var section = new byte[TransitionTable.BlockBytes * (count + 1)];
        BinaryPrimitives.WriteInt32LittleEndian(section, count);
        var taken = new byte[count];
        foreach (var row in kept)
        {
            Put(section.AsSpan(TransitionTable.BlockBytes), taken, row, unit);
        }

        return section;
    }

    /// <summary>Puts a row in its block or, where that is full, in the next one; the full one is marked.</summary>
    private static void Put(Span<byte> blocks, byte[] taken, in TransitionRow row, float unit)
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
        (weights[0], weights[1], weights[2]) = (Quantise(row.Shift, unit), Quantise(row.Left, unit), Quantise(row.Right, unit));
    }

    private static byte Quantise(float weight, float unit) => (byte)(sbyte)Math.Clamp(MathF.Round(weight / unit), -sbyte.MaxValue, sbyte.MaxValue);
}
