using Ingest.Language.Model;
using Ingest.Language.Naming;

namespace Ingest.Language.Training.Naming;

/// <summary>
/// Learns the weights by an averaged structured perceptron with a margin (Collins, 2002). Where a set leaves open what a token is, the best row of labels
/// that it does not rule out is taken for the right one.
/// </summary>
internal sealed class NameLearner(FeatureNumbers numbers)
{
    private const int Margin = 8;
    private const int Change = 4;

    // Of 256 features so many are hidden from each lesson, so that none is relied on alone: a name's own letters do not come again.
    private const ulong Hidden = 64;
    private readonly LabelWeights _weights = new(numbers.Keys.Count);

    // What is learned only of sets that mark names otherwise; it is not shipped.
    private readonly LabelWeights?[] _dialects = new LabelWeights?[NameMaps.Dialects];
    private readonly LabelWeights _moveWeights = new(NameLabels.Count + 1);
    private readonly NameMoves _moves = new();
    private readonly NameDecoder _decoder = new();
    private readonly int[][] _seen = new int[NameRuns.Longest + 2][];
    private readonly int[][] _seenTwins = new int[NameRuns.Longest + 2][];
    private readonly byte[] _wrong = new byte[NameRuns.Longest + 2];
    private int _step = 1;

    /// <summary>Goes through all runs, in an order of chance.</summary>
    /// <returns>How many runs were read wrongly.</returns>
    internal int Learn(NumberedRun[] runs, Random random)
    {
        random.Shuffle(runs);
        var mistakes = 0;
        foreach (var run in runs)
        {
            See(run, (ulong)random.NextInt64());
            mistakes += Learn(run) ? 0 : 1;
            _step++;
        }

        return mistakes;
    }

    /// <summary>Adds the averaged weights of the features, a label after another, to <paramref name="features"/>, and those of the moves to <paramref name="moves"/>.</summary>
    internal void AddAverages(float[] features, float[] moves)
    {
        _weights.AddAverages(features, _step);
        _moveWeights.AddAverages(moves, _step);
    }

    /// <summary>Notes which features of each token the lesson sees.</summary>
    private void See(NumberedRun run, ulong lesson)
    {
        for (var token = 0; token < run.Features.Length; token++)
        {
            _seen[token] = Array.FindAll(run.Features[token], feature => FeatureHash.With(lesson, (ulong)feature) >> 56 >= Hidden);
            _seenTwins[token] = run.Dialect < NameMaps.Posts ? [] : Array.FindAll(_seen[token], feature => feature < numbers.Twins);
        }
    }

    private bool Learn(NumberedRun run)
    {
        var count = run.Features.Length;
        for (var token = 0; token < count; token++)
        {
            Score(run, token);
        }

        _decoder.Decode(count, _moves, []);
        if (IsRight(run))
        {
            return true;
        }

        _decoder.Labels.AsSpan(0, count).CopyTo(_wrong);
        _decoder.Decode(count, _moves, run.Allowed);
        var isPossible = IsRight(run);
        for (var token = 0; token < count && isPossible; token++)
        {
            Correct(run, token);
        }

        return false;
    }

    private bool IsRight(NumberedRun run)
    {
        for (var token = 0; token < run.Allowed.Length; token++)
        {
            if (((run.Allowed[token] >> _decoder.Labels[token]) & 1) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Score(NumberedRun run, int token)
    {
        Span<int> sums = stackalloc int[LabelWeights.Stride];
        sums.Clear();
        _weights.Add(_seen[token], sums);
        _dialects[run.Dialect]?.Add(_seenTwins[token], sums);
        var scores = _decoder.ScoresOf(token);
        for (var label = 0; label < scores.Length; label++)
        {
            scores[label] = sums[label] + (((run.Allowed[token] >> label) & 1) == 0 ? Margin : 0);
        }
    }

    private void Correct(NumberedRun run, int token)
    {
        var (right, wrong) = (_decoder.Labels[token], _wrong[token]);
        if (right != wrong)
        {
            Move(_weights, _seen[token], right, wrong);
            if (run.Dialect >= NameMaps.Posts)
            {
                Move(_dialects[run.Dialect] ??= new LabelWeights(numbers.Twins), _seenTwins[token], right, wrong);
            }
        }

        var (rightBefore, wrongBefore) = token == 0 ? (NameLabels.Count, NameLabels.Count) : (_decoder.Labels[token - 1], _wrong[token - 1]);
        if (right != wrong || rightBefore != wrongBefore)
        {
            _moveWeights.Change(rightBefore, right, Change, _step);
            _moveWeights.Change(wrongBefore, wrong, -Change, _step);
            _moves.From(rightBefore)[right] += Change;
            _moves.From(wrongBefore)[wrong] -= Change;
        }
    }

    private void Move(LabelWeights weights, int[] features, int right, int wrong)
    {
        foreach (var feature in features)
        {
            weights.Change(feature, right, Change, _step);
            weights.Change(feature, wrong, -Change, _step);
        }
    }
}
