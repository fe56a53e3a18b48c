using System.Runtime.CompilerServices;
using Ingest.Language.Model;

namespace Ingest.Language.Parsing;

/// <summary>
/// What tells a part of a state from all others of the sentence: parts of one signature have the same features. Words are told by their places, phrases by
/// <see cref="TreeNode.Content"/>.
/// </summary>
internal static class PartSignature
{
    private const int PlaceBits = 16;
    private const int HistoryAt = 3 * PlaceBits;
    private const int PartAt = 60;
    private const int TransitionBits = 2;

    /// <summary>Writes the signatures of all parts of a state, in the order of <see cref="StateFeatures.Parts"/>; none is nought.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Write(in StateView view, Span<ulong> signatures)
    {
        var (top, under, third, front) = (view.Top.Word, view.Under.Word, view.Third.Word, view.Front.Word);
        var contents = FeatureHash.With(FeatureHash.With(view.Top.Content, view.Under.Content), view.Front.Content);
        signatures[11] = Of(StatePart.History, top, under, front) | (HistoryOf(in view) << HistoryAt);
        signatures[0] = Of(StatePart.Top, top);
        signatures[1] = Of(StatePart.Under, under);
        signatures[2] = Of(StatePart.Third, third);
        signatures[3] = Of(StatePart.Front, front);
        signatures[4] = Of(StatePart.TopAndFront, top, front);
        signatures[5] = Of(StatePart.UnderAndTop, top, under);
        signatures[6] = Of(StatePart.Words, top, under, front);
        signatures[7] = Of(StatePart.TopPhrase, view.Top.Content, front);
        signatures[8] = Of(StatePart.UnderPhrase, view.Under.Content, top);
        signatures[9] = Of(StatePart.FrontPhrase, view.Front.Content, top);
        signatures[10] = Of(StatePart.Whole, contents, third);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Of(StatePart part, int first, int second = 0, int third = 0) =>
        ((ulong)part << PartAt) | (uint)first | ((ulong)(uint)second << PlaceBits) | ((ulong)(uint)third << (2 * PlaceBits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Of(StatePart part, ulong content, int word) => FeatureHash.With(content, ((ulong)part << PartAt) | (uint)word) | 1;

    private static ulong HistoryOf(in StateView view) => ((ulong)view.TransitionBefore << TransitionBits) | (ulong)view.State.Transition;
}
