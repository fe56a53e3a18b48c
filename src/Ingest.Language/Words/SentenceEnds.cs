using Ingest.Language.Model;

namespace Ingest.Language.Words;

/// <summary>A trained judge of sentence ends: an averaged perceptron, for English.</summary>
internal sealed class SentenceEnds
{
    internal const string WeightsSection = "sentences.weights";
    private static readonly Lazy<SentenceEnds?> Shipped = new(static () => IsIn(ModelFile.English) ? new SentenceEnds(ModelFile.English) : null);
    private readonly WeightTable _weights;

    /// <summary>Reads the section <c>sentences.weights</c>.</summary>
    internal SentenceEnds(ModelFile model)
    {
        _weights = model.Weights(WeightsSection);
        Judge = (_, features) => Ends(features);
    }

    /// <summary>The judge that ships, or null where the model has none and the rules decide.</summary>
    internal static SentenceEnds? English => Shipped.Value;

    /// <summary>Whether a model can judge.</summary>
    internal static bool IsIn(ModelFile model) => model.Has(WeightsSection);

    /// <summary>Its answers.</summary>
    internal JudgeEnd Judge { get; }

    private bool Ends(ReadOnlySpan<ulong> features)
    {
        var score = 0;
        _weights.Add(features, new Span<int>(ref score));
        return score > 0;
    }
}
