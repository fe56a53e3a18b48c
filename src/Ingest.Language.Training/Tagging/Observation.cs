namespace Ingest.Language.Training.Tagging;

/// <summary>A word of the training text with what rules about endings are to learn of it.</summary>
/// <param name="Word">The word as written.</param>
/// <param name="Class">Its class.</param>
/// <param name="Whole">The outcome as rules for whole words tell it.</param>
/// <param name="Ending">The outcome as rules for endings tell it; null where none could.</param>
internal sealed record Observation(string Word, int Class, string Whole, string? Ending);
