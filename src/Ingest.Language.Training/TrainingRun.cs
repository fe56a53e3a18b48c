using Ingest.Language.Training.Model;
using Ingest.Language.Training.Sources;

namespace Ingest.Language.Training;

/// <summary>What a part is trained with.</summary>
/// <param name="Sets">The data.</param>
/// <param name="Sections">The model; parts before this one are in it already.</param>
/// <param name="Seed">All chance comes from it: the same seed and data give the same bytes.</param>
/// <param name="Log">Takes a line for each step, with figures.</param>
internal sealed record TrainingRun(TrainingSets Sets, ModelSections Sections, int Seed, TextWriter Log);
