using Ingest.Language.Training.Lexicon;
using Ingest.Language.Training.Naming;
using Ingest.Language.Training.Parsing;
using Ingest.Language.Training.Tagging;
using Ingest.Language.Training.Words;

namespace Ingest.Language.Training;

/// <summary>The parts of the model, in the order in which they build on one another.</summary>
internal static class ModelParts
{
    internal static IReadOnlyList<ModelPart> All { get; } =
    [
        new("words", WordsPart.Train),
        new("sentences", SentencesPart.Train),
        new(LexiconPart.Name, LexiconPart.Train),
        new(TaggerPart.Name, TaggerPart.Train),
        new(ParserPart.Name, ParserPart.Train),
        new(ChoicePart.Name, ChoicePart.Train),
        new(NamesPart.Name, NamesPart.Train),
    ];
}
