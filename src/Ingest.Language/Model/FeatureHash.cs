using System.Runtime.CompilerServices;

namespace Ingest.Language.Model;

/// <summary>
/// Makes the 64-bit keys of features. They are written into the model, so they are the same on every machine and must never change without a new model.
/// The constants are those of SplitMix64 (Steele, Lea and Flood, 2014).
/// </summary>
internal static class FeatureHash
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private const ulong First = 0xBF58476D1CE4E5B9;

    /// <summary>A key of characters; the empty span has one too.</summary>
    internal static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Step + (ulong)text.Length;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * First;
            hash ^= hash >> 29;
        }

        return hash;
    }

    /// <summary>A key of a key and one more value; the order matters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong With(ulong key, ulong value)
    {
        var hash = (key + Step) ^ (value * First);
        hash = (hash ^ (hash >> 31)) * Step;
        return hash ^ (hash >> 32);
    }
}
