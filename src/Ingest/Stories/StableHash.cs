namespace Ingest.Stories;

/// <summary>Hashes that are the same in every process and on every machine, unlike <see cref="string.GetHashCode()"/>. Not for anything an attacker must not steer.</summary>
internal static class StableHash
{
    /// <summary>FNV-1a over UTF-16 code units, mixed.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return Mix(hash);
    }

    /// <summary>Spreads the bits of a number over all 64 (the finisher of SplitMix64).</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
