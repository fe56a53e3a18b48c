using Ingest.Language.Parsing;

namespace Ingest.Language.Training.Parsing;

/// <summary>
/// Learns the weights of whole trees: those with most right heads are to be the likeliest ones of a sentence, by what the search thinks of them and by their features (a log-linear model;
/// each weight has a rate of its own, which falls as it is changed: Duchi, Hazan and Singer, 2011). The mean of the weights after each round is what it learned.
/// </summary>
internal sealed class TreeLearning(ChoiceSettings settings, Random random)
{
    private const double LeastStep = 1e-4;
    private readonly float[] _weights = new float[1 << TreeWeights.Bits];
    private readonly float[] _squares = new float[1 << TreeWeights.Bits];
    private readonly float[] _sums = new float[1 << TreeWeights.Bits];

    /// <summary>Goes through the lessons so many times and gives the bytes of the model's section.</summary>
    internal byte[] Learn(IReadOnlyList<TreeLesson> lessons)
    {
        var known = WithoutRare(lessons);
        var order = Enumerable.Range(0, known.Count).ToArray();
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                Learn(known[index]);
            }

            for (var place = 0; place < _sums.Length; place++)
            {
                _sums[place] += _weights[place];
            }
        }

        return Array.ConvertAll(_sums, sum => (byte)(sbyte)Math.Clamp(MathF.Round(sum / settings.Epochs * settings.Worth), -sbyte.MaxValue, sbyte.MaxValue));
    }

    private List<TreeLesson> WithoutRare(IReadOnlyList<TreeLesson> lessons)
    {
        var uses = new int[_weights.Length];
        foreach (var place in lessons.SelectMany(static lesson => lesson.Features.SelectMany(static features => features).Distinct()))
        {
            uses[place]++;
        }

        return [.. lessons.Select(lesson => lesson with { Features = [.. lesson.Features.Select(features => Array.FindAll(features, place => uses[place] >= settings.FewestUses))] })];
    }

    private void Learn(TreeLesson lesson)
    {
        var scores = new double[lesson.Gaps.Length];
        for (var tree = 0; tree < scores.Length; tree++)
        {
            scores[tree] = lesson.Features[tree].Sum(place => (double)_weights[place]) - (lesson.Gaps[tree] / settings.Temperature);
        }

        var shares = Shares(scores, static _ => true);
        var most = lesson.Right.Max();
        var wanted = Shares(scores, tree => lesson.Right[tree] == most);
        for (var tree = 0; tree < scores.Length; tree++)
        {
            Change(lesson.Features[tree], (float)(shares[tree] - wanted[tree]));
        }
    }

    /// <summary>How likely each tree is among those that count.</summary>
    private static double[] Shares(double[] scores, Predicate<int> counts)
    {
        var highest = scores.Where((_, tree) => counts(tree)).Max();
        double[] shares = [.. scores.Select((score, tree) => counts(tree) ? Math.Exp(score - highest) : 0)];
        var total = shares.Sum();
        return Array.ConvertAll(shares, share => share / total);
    }

    private void Change(int[] features, float slope)
    {
        if (Math.Abs(slope) < LeastStep)
        {
            return;
        }

        foreach (var place in features)
        {
            _squares[place] += slope * slope;
            _weights[place] -= settings.Rate * slope / MathF.Sqrt(_squares[place] + 1);
        }
    }
}
