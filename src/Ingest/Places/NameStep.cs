using System.Runtime.InteropServices;

namespace Ingest.Places;

/// <summary>What a run of words is among the names of a set.</summary>
/// <param name="Name">The name's number in its set; negative where the run is no name.</param>
/// <param name="GoesOn">Whether a longer name begins with these words.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameStep(int Name, bool GoesOn)
{
    /// <summary>Neither a name nor the beginning of one.</summary>
    public static NameStep None { get; } = new(-1, false);
}
