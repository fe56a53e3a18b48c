using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ingest.Language.Parsing;

/// <summary>
/// Takes features, one after the other. The number of a feature's template is part of its key: the next number, unless <see cref="At"/> sets another. Keys are
/// written into the model: what is changed here asks for a new one.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct FeatureKeys(Span<ulong> keys)
{
    /// <summary>How many features there are at most.</summary>
    internal const int Limit = 192;

    private const ulong Step = 0x9E3779B97F4A7C15;
    private const ulong Factor = 0xBF58476D1CE4E5B9;
    private readonly ref ulong _first = ref MemoryMarshal.GetReference(keys);

    private int _template;

    /// <summary>How many features were taken.</summary>
    internal int Count { get; private set; }

    /// <summary>A key of a small number, to be combined with others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Number(int value) => (ulong)(value + 1) * Step;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(ulong a) => Put(Mix(Start(), a));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(ulong a, ulong b) => Put(Mix(Mix(Start(), a), b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(ulong a, ulong b, ulong c) => Put(Mix(Mix(Mix(Start(), a), b), c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(ulong a, ulong b, ulong c, ulong d) => Put(Mix(Mix(Mix(Mix(Start(), a), b), c), d));

    /// <summary>Sets the number of the next template.</summary>
    internal void At(int template) => _template = template;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong hash, ulong value)
    {
        hash = (hash ^ value) * Factor;
        return hash ^ (hash >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Start() => (ulong)++_template * Step;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(ulong key) => Unsafe.Add(ref _first, Count++) = key == 0 ? 1 : key;
}
