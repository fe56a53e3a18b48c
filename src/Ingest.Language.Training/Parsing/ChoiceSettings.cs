namespace Ingest.Language.Training.Parsing;

/// <summary>How the choice among whole trees is learnt; chosen on the development part.</summary>
/// <param name="Folds">Into how many parts the text is dealt out; each is searched with transitions learnt from the others.</param>
/// <param name="FoldEpochs">How often those are learnt from every sentence.</param>
/// <param name="Width">How many states the search keeps: more than in use, so that there are more trees to tell apart.</param>
/// <param name="Margin">How far a state may be behind.</param>
/// <param name="Trees">How many trees of a sentence are compared at most.</param>
/// <param name="MostGap">How far a tree may be behind the best one.</param>
/// <param name="FewestUses">Features that fewer sentences have get no weight.</param>
/// <param name="Epochs">How often the weights are learnt from every sentence.</param>
/// <param name="Rate">How fast.</param>
/// <param name="Temperature">So many units of the search's scores make a tree e times as likely while weights are learnt.</param>
/// <param name="Worth">So many units a weight of one is worth in use: more, for the mean of several learners is right more often than one is.</param>
internal sealed record ChoiceSettings(
    int Folds,
    int FoldEpochs,
    int Width,
    int Margin,
    int Trees,
    int MostGap,
    int FewestUses,
    int Epochs,
    float Rate,
    float Temperature,
    float Worth)
{
    internal static ChoiceSettings Shipped { get; } = new(
        Folds: 3,
        FoldEpochs: 4,
        Width: 16,
        Margin: 800,
        Trees: 16,
        MostGap: 600,
        FewestUses: 4,
        Epochs: 4,
        Rate: 0.01f,
        Temperature: 250,
        Worth: 350);
}
