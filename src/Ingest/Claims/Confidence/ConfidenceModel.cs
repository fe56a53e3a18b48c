using System.Collections.Frozen;
using System.Globalization;
using Ingest.Storage;

namespace Ingest.Claims.Confidence;

/// <summary>
/// How sure a claim is: a logistic model over the weight that the lexicon gives the trigger and the signs that can be seen of the claim (<see cref="ClaimSigns"/>). The weights of
/// <c>confidence.tsv</c> are learned by <c>tools/train-confidence</c>; each is what the sign adds to the log odds.
/// </summary>
internal static class ConfidenceModel
{
    private static readonly FrozenDictionary<string, double> Weights = EmbeddedTable.Pairs("Claims/Confidence/confidence.tsv")
        .ToFrozenDictionary(static pair => pair.First, static pair => double.Parse(pair.Second, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    // The lexicon's weights tell the specific from the general ("suicide bombing", "attack"), which examples of single sentences do not: they are kept, at this share of their log odds.
    private const double Slope = 1;

    /// <summary>0 to 1, two digits, for a trigger with that weight (0 to 1, neither included); a sign that the table does not name adds nothing.</summary>
    public static double Of(double trigger, IEnumerable<string> signs)
    {
        var odds = Base(trigger) + Weights["bias"] + signs.Sum(static sign => Weights.GetValueOrDefault(sign));
        return Math.Round(Math.Clamp(1 / (1 + Math.Exp(-odds)), 0.01, 0.99), 2);
    }

    /// <summary>What the trigger, the sign of being a claim at all (<c>bias</c>) and each other sign add to the log odds, two digits.</summary>
    public static IReadOnlyDictionary<string, double> Parts(double trigger, IEnumerable<string> signs) =>
        signs.Select(static sign => (Sign: sign, Adds: Weights.GetValueOrDefault(sign)))
            .Prepend((Sign: "bias", Adds: Weights["bias"]))
            .Prepend((Sign: "trigger", Adds: Base(trigger)))
            .ToDictionary(static part => part.Sign, static part => Math.Round(part.Adds, 2), StringComparer.Ordinal);

    /// <summary>The log odds of a chance.</summary>
    public static double Odds(double chance) => Math.Log(chance / (1 - chance));

    private static double Base(double trigger) => Slope * Odds(trigger);
}
