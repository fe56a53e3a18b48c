namespace Ingest.Language.Tagging;

/// <summary>What the training text tells of a word, packed into the value of a table.</summary>
/// <param name="Bits">Bits 0 to 14: its class of ambiguity, from 1. Bit 15: frequent. Bits 16 to 23: the tag that it always has, from 1, or nought.</param>
internal readonly record struct KnownWord(uint Bits)
{
    internal const int MaxAmbiguity = (1 << 15) - 1;

    internal int Ambiguity => (int)(Bits & MaxAmbiguity);

    internal bool IsFrequent => (Bits & (1 << 15)) != 0;

    /// <summary>The class that it always has, or -1.</summary>
    internal int Fixed => (int)((Bits >> 16) & byte.MaxValue) - 1;

    internal static KnownWord Of(int ambiguity, bool isFrequent, int always) =>
        new((uint)(ambiguity | (isFrequent ? 1 << 15 : 0) | ((always + 1) << 16)));
}
