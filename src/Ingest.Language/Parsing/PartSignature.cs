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

    /// <summary>The signature of a part; never nought.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static ulong Of(in StateView view, StatePart part) => part switch
    {
        StatePart.Top => Of(part, view.Top.Word),
        StatePart.Under => Of(part, view.Under.Word),
        StatePart.Third => Of(part, view.Third.Word),
        StatePart.Front => Of(part, view.Front.Word),
        StatePart.TopAndFront => Of(part, view.Top.Word, view.Front.Word),
        StatePart.UnderAndTop => Of(part, view.Top.Word, view.Under.Word),
        StatePart.TopPhrase => Of(part, view.Top.Content, view.Front.Word),
        StatePart.UnderPhrase => Of(part, view.Under.Content, view.Top.Word),
        StatePart.FrontPhrase => Of(part, view.Front.Content, view.Top.Word),
        StatePart.Whole => Of(part, FeatureHash.With(FeatureHash.With(view.Top.Content, view.Under.Content), view.Front.Content), view.Third.Word),
        StatePart.Words => Of(part, view.Top.Word, view.Under.Word, view.Front.Word),
        _ => Of(part, view.Top.Word, view.Under.Word, view.Front.Word) | (HistoryOf(in view) << HistoryAt),
    };

    private static ulong Of(StatePart part, int first, int second = 0, int third = 0) =>
        ((ulong)part << PartAt) | (uint)first | ((ulong)(uint)second << PlaceBits) | ((ulong)(uint)third << (2 * PlaceBits));

    private static ulong Of(StatePart part, ulong content, int word) => FeatureHash.With(content, ((ulong)part << PartAt) | (uint)word) | 1;

    private static ulong HistoryOf(in StateView view) => ((ulong)view.TransitionBefore << TransitionBits) | (ulong)view.State.Transition;
}
