using Ingest.Places;

namespace Ingest.Language.Training.Placing;

/// <summary>
/// Learns weights by conditional maximum likelihood: the right places of each name are to take its whole share. What the examples say
/// little about stays near its hand-set start, which a normal prior holds it to. Many examples cannot be told from what is left of their
/// text, so likelihood asks for smaller scores altogether; that is left to one common factor, which moves no place before another and
/// does not ship.
/// </summary>
internal static class PlaceLearner
{
    private const int Steps = 300;
    private const double Rate = 0.1;

    private static readonly double[] Factors = [0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.7, 1];

    /// <summary>The weights after learning, from the hand-set ones.</summary>
    /// <param name="examples">What is learned from.</param>
    /// <param name="start">The hand-set weights.</param>
    /// <param name="freedom">The standard deviation of the prior, in the units of the weights.</param>
    internal static double[] Learn(IReadOnlyList<PlaceExample> examples, double[] start, double freedom)
    {
        var factor = Factors.MaxBy(factor => examples.Sum(example => Likelihood(example, start, factor)));
        var weights = (double[])start.Clone();
        var squares = new double[weights.Length];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = weights.Select((weight, i) => (start[i] - weight) / (freedom * freedom)).ToArray();
            foreach (var example in examples)
            {
                AddGradient(example, weights, factor, gradient);
            }

            for (var i = 0; i < weights.Length; i++)
            {
                squares[i] += gradient[i] * gradient[i];
                weights[i] += squares[i] > 0 ? Rate * gradient[i] / Math.Sqrt(squares[i]) : 0;
            }
        }

        return weights;
    }

    /// <summary>How many examples have a right place on top.</summary>
    internal static int Right(IEnumerable<PlaceExample> examples, double[] weights) => examples.Count(example =>
    {
        var scores = example.Features.Select(features => PlaceScore.Of(features, weights)).ToList();
        return example.IsRight[scores.IndexOf(scores.Max())];
    });

    private static void AddGradient(PlaceExample example, double[] weights, double factor, double[] gradient)
    {
        var all = Shares(example, weights, factor, static _ => true);
        var right = Shares(example, weights, factor, index => example.IsRight[index]);
        for (var place = 0; place < all.Length; place++)
        {
            for (var i = 0; i < gradient.Length; i++)
            {
                gradient[i] += factor * (right[place] - all[place]) * example.Features[place][i];
            }
        }
    }

    private static double Likelihood(PlaceExample example, double[] weights, double factor) =>
        Math.Log(Shares(example, weights, factor, static _ => true).Where((_, place) => example.IsRight[place]).Sum() + double.Epsilon);

    private static double[] Shares(PlaceExample example, double[] weights, double factor, Func<int, bool> counts)
    {
        var scores = example.Features.Select((features, i) => counts(i) ? factor * PlaceScore.Of(features, weights) : double.NegativeInfinity).ToArray();
        var top = scores.Max();
        var powers = scores.Select(score => Math.Exp(score - top)).ToArray();
        var sum = powers.Sum();
        return [.. powers.Select(power => power / sum)];
    }
}
