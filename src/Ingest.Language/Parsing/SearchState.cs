using System.Runtime.InteropServices;

namespace Ingest.Language.Parsing;

/// <summary>One moment of a search: a stack, and the words from <paramref name="Front"/> on still to read.</summary>
/// <param name="Stack">The node on top of the stack.</param>
/// <param name="Front">The node of the first word that was not shifted; it may have left children already.</param>
/// <param name="Score">The sum of the scores of all transitions so far.</param>
/// <param name="Before">The index of the state before the last transition; -1 for the first.</param>
/// <param name="Transition">The last transition; that of the first state says nothing.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SearchState(int Stack, int Front, int Score, int Before, Transition Transition);
