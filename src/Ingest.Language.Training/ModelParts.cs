using Ingest.Language.Training.Naming;
using Ingest.Language.Training.Tagging;

namespace Ingest.Language.Training;

/// <summary>The parts of the model, in the order in which they build on one another.</summary>
internal static class ModelParts
{
    internal static IReadOnlyList<ModelPart> All { get; } =
    [
        new(TaggerPart.Name, TaggerPart.Train),
        new(NamesPart.Name, NamesPart.Train),
    ];
}
