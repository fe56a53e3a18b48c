using System.Buffers.Binary;
using Ingest.Language.Model;

namespace Ingest.Language.Training.Model;

/// <summary>Writes averaged weights as the section that <see cref="WeightTable"/> reads: quantised to a byte each, what is too small left out.</summary>
internal static class WeightTableWriter
{
    // Four of five places taken: fuller blocks overflow so often that looking up gets slower.
    private const double Fill = 0.8;

    /// <summary>The bytes of a section.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="unit">What a quantised weight of one stands for. Weights beyond 127 units are cut to that.</param>
    /// <param name="least">Weights below this, in units, are left out (a half and less rounds to nought anyway).</param>
    internal static byte[] Write(AveragedWeights weights, float unit, float least = 0.5f) => Write(weights.Averages(), weights.Classes, unit, least);

    /// <summary>The same for rows that were worked out elsewhere, in the order of their keys.</summary>
    /// <param name="weights">The rows.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="unit">What a quantised weight of one stands for.</param>
    /// <param name="least">Weights below this, in units, are left out.</param>
    /// <param name="full">A row of at least so many entries gets one for every class, nought or not, for a reader that adds such rows faster.</param>
    internal static byte[] Write(IEnumerable<AveragedRow> weights, int classes, float unit, float least, int full = int.MaxValue)
    {
        var rows = weights
            .Select(row => (row.Key, Entries: Quantise(row, unit, least) is var entries && entries.Length >= full ? Full(row, classes, unit) : entries))
            .Where(static row => row.Entries.Length > 0)
            .ToList();
        var blockCount = Math.Max(1, (int)Math.Ceiling(rows.Count / (WeightTable.PlacesPerBlock * Fill)));
        var blocks = Place(rows, blockCount);
        var entryCount = rows.Sum(static row => row.Entries.Length);
        var section = new byte[WeightTable.HeaderBytes + (blockCount * WeightTable.BlockBytes) + (entryCount * 2)];
        BinaryPrimitives.WriteInt32LittleEndian(section, classes);
        BinaryPrimitives.WriteInt32LittleEndian(section.AsSpan(4), blockCount);
        BinaryPrimitives.WriteInt32LittleEndian(section.AsSpan(8), entryCount);
        var entry = 0;
        for (var index = 0; index < blockCount; index++)
        {
            entry = WriteBlock(section, blockCount, index, blocks[index], entry);
        }

        return section;
    }

    private static WeightEntry[] Quantise(AveragedRow row, float unit, float least) =>
        [.. row.Weights
            .Where(weight => MathF.Abs(weight.Weight / unit) > least)
            .Select(weight => new WeightEntry(weight.Class, Quantise(weight.Weight, unit)))
            .OrderBy(static entry => entry.Class)];

    private static WeightEntry[] Full(AveragedRow row, int classes, float unit)
    {
        var weights = new float[classes];
        foreach (var (@class, weight) in row.Weights)
        {
            weights[@class] = weight;
        }

        return [.. weights.Select((weight, @class) => new WeightEntry((byte)@class, Quantise(weight, unit)))];
    }

    private static sbyte Quantise(float weight, float unit) => (sbyte)Math.Clamp(MathF.Round(weight / unit), -sbyte.MaxValue, sbyte.MaxValue);

    /// <summary>Which rows stand in which block. A row whose block is full goes to the next one, and the full one is marked.</summary>
    private static Block[] Place(List<(ulong Key, WeightEntry[] Entries)> rows, int blockCount)
    {
        var blocks = new Block[blockCount];
        for (var index = 0; index < blockCount; index++)
        {
            blocks[index] = new Block();
        }

        foreach (var (key, entries) in rows)
        {
            var index = (int)WeightTable.BlockOf(key, (uint)blockCount);
            while (blocks[index].Rows.Count == WeightTable.PlacesPerBlock)
            {
                blocks[index].Overflowed = true;
                index = index + 1 == blockCount ? 0 : index + 1;
            }

            blocks[index].Rows.Add((WeightTable.FingerprintOf(key), entries));
        }

        return blocks;
    }

    private static int WriteBlock(byte[] section, int blockCount, int index, Block block, int entry)
    {
        var at = section.AsSpan(WeightTable.HeaderBytes + (index * WeightTable.BlockBytes), WeightTable.BlockBytes);
        BinaryPrimitives.WriteInt32LittleEndian(at, entry);
        BinaryPrimitives.WriteInt32LittleEndian(at[4..], block.Overflowed ? 1 : 0);
        for (var place = 0; place < block.Rows.Count; place++)
        {
            var (fingerprint, entries) = block.Rows[place];
            BinaryPrimitives.WriteUInt16LittleEndian(at[(WeightTable.FingerprintsAt + (place * 2))..], fingerprint);
            at[WeightTable.CountsAt + place] = (byte)entries.Length;
            foreach (var (@class, weight) in entries)
            {
                var bytes = section.AsSpan(WeightTable.HeaderBytes + (blockCount * WeightTable.BlockBytes) + (entry * 2));
                (bytes[0], bytes[1]) = (@class, (byte)weight);
                entry++;
            }
        }

        return entry;
    }

    private sealed class Block
    {
        internal List<(ushort Fingerprint, WeightEntry[] Entries)> Rows { get; } = [];

        internal bool Overflowed { get; set; }
    }
}
