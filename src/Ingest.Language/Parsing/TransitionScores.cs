using System.Runtime.InteropServices;

namespace Ingest.Language.Parsing;

/// <summary>What each transition of a state is worth.</summary>
[StructLayout(LayoutKind.Sequential)]
internal record struct TransitionScores(int Shift, int Left, int Right)
{
    internal void Add(in TransitionScores other)
    {
        Shift += other.Shift;
        Left += other.Left;
        Right += other.Right;
    }

    internal readonly int Of(Transition transition) => transition switch
    {
        Transition.Shift => Shift,
        Transition.Left => Left,
        _ => Right,
    };
}
