namespace Ingest.Language.Training;

/// <summary>One part of the model that is trained by itself; its sections are named "<paramref name="Name"/>.what".</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Train">Reads the sets and sets the part's sections. A part may use those before it in <see cref="ModelParts"/>.</param>
internal sealed record ModelPart(string Name, Action<TrainingRun> Train);
