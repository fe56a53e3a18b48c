namespace Ingest.Language.Training.Tagging;

/// <summary>How the tagger learns; chosen on the development part.</summary>
/// <param name="Epochs">How often a learner goes through the text.</param>
/// <param name="Learners">How many learn, each meeting the sentences in its own order; the model is their mean.</param>
/// <param name="Margin">How far the right class has to be ahead, in weights of one.</param>
/// <param name="ChangedShare">The share of sentences that are read in capitals; as many in title case, and as many in small letters.</param>
/// <param name="Unit">What a weight of one in the model stands for.</param>
/// <param name="Least">Weights below so many units are left out: they make up half of the size and turned no more than one word of dev in two thousand.</param>
internal sealed record TaggerSettings(int Epochs, int Learners, float Margin, double ChangedShare, float Unit, float Least)
{
    internal static TaggerSettings Shipped { get; } = new(Epochs: 5, Learners: 5, Margin: 10, ChangedShare: 0.03, Unit: 0.25f, Least: 2.5f);
}
