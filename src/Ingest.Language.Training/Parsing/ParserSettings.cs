namespace Ingest.Language.Training.Parsing;

/// <summary>How the parser learns; chosen on the development part.</summary>
/// <param name="Learners">How many learn by themselves, each in an order of its own; the model has their mean.</param>
/// <param name="Epochs">How often the transitions are learnt from every sentence.</param>
/// <param name="Width">How many states the search keeps while it learns.</param>
/// <param name="WrongArc">What a wrong arc gets on top of its weights while the transitions are learnt, in weights of one.</param>
/// <param name="Admission">At which change a feature of the transitions gets weights.</param>
/// <param name="MostFeatures">How many features of the transitions the model keeps.</param>
/// <param name="TransitionUnit">What a quantised weight of a transition stands for.</param>
/// <param name="RelationEpochs">How often the relations are learnt from every sentence.</param>
/// <param name="RelationMargin">How far the right relation has to be ahead, in weights of one.</param>
/// <param name="HiddenShare">The share of a word's features that the relations are learnt without, others each time.</param>
/// <param name="RelationUnit">What a quantised weight of a relation stands for.</param>
/// <param name="LeastRelation">Weights of relations below so many units are left out.</param>
internal sealed record ParserSettings(
    int Learners,
    int Epochs,
    int Width,
    int WrongArc,
    int Admission,
    int MostFeatures,
    float TransitionUnit,
    int RelationEpochs,
    float RelationMargin,
    double HiddenShare,
    float RelationUnit,
    float LeastRelation)
{
    internal static ParserSettings Shipped { get; } = new(
        Learners: 6,
        Epochs: 5,
        Width: 8,
        WrongArc: 60,
        Admission: 3,
        MostFeatures: 1_180_000,
        TransitionUnit: 0.5f,
        RelationEpochs: 4,
        RelationMargin: 10,
        HiddenShare: 0.2,
        RelationUnit: 0.5f,
        LeastRelation: 1.35f);
}
