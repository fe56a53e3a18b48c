using System.Runtime.InteropServices;

namespace Ingest.Language.Parsing;

/// <summary>
/// The weights of features of arcs, a byte each at the place that the feature's key says. Features that meet at a place share its weight, as they did when it was learnt: a table of a
/// million places knows no keys and asks for one look each.
/// </summary>
internal sealed class TreeWeights
{
    internal const string Section = "choice.weights";
    internal const int Bits = 20;
    private const ulong Spread = 0x9E3779B97F4A7C15;
    private readonly sbyte[] _weights;

    /// <summary>Takes a copy of a section. Throws <see cref="InvalidDataException"/> if it is not as long as it has to be.</summary>
    internal TreeWeights(ReadOnlySpan<byte> section)
    {
        if (section.Length != 1 << Bits)
        {
            throw new InvalidDataException("The language model is damaged: the weights of whole trees are not as long as they should be. Build Ingest.Language again from a clean checkout.");
        }

        _weights = MemoryMarshal.Cast<byte, sbyte>(section).ToArray();
    }

    /// <summary>Where the weight of a feature is.</summary>
    internal static int PlaceOf(ulong key) => (int)((key * Spread) >> (64 - Bits));

    /// <summary>The sum of the weights of features.</summary>
    internal int Sum(ReadOnlySpan<ulong> keys)
    {
        var sum = 0;
        foreach (var key in keys)
        {
            sum += _weights[PlaceOf(key)];
        }

        return sum;
    }
}
