namespace Ingest.Language.Training.Naming;

/// <summary>A text with its names.</summary>
/// <param name="Set">The set it is from.</param>
/// <param name="Group">Samples of one group are never split between learning and measuring.</param>
/// <param name="Text">The text.</param>
/// <param name="Spans">Its names, and stretches of which the set says nothing clear; a later one goes over an earlier one.</param>
/// <param name="Unmarked">What the rest may be.</param>
/// <param name="Dialect">Nought for the way of marking names that the product follows; else the sets that mark in one other way share a number.</param>
internal sealed record NameSample(string Set, string Group, string Text, IReadOnlyList<NameSpan> Spans, uint Unmarked, int Dialect)
{
    /// <summary>What the set's scorer wants (one bit), and what it ignores (<see cref="NameScope.Any"/>); null where nothing is measured.</summary>
    internal IReadOnlyList<NameSpan>? Gold { get; init; }
}
