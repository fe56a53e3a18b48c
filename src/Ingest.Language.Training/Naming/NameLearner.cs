using Ingest.Language.Model;
using Ingest.Language.Naming;
using Ingest.Language.Training.Model;

namespace Ingest.Language.Training.Naming;

/// <summary>
/// Learns the weights by an averaged structured perceptron with a margin (Collins, 2002). Where a set leaves open what a token is, the best row of labels
/// that it does not rule out is taken for the right one.
/// </summary>
internal sealed class NameLearner
{
    private const int Margin = 8;
    private const int Change = 4;
    private const float Unit = 1f;

    // Lighter weights are left out, to keep the part under six megabytes.
    private const float LeastWeight = 1f;

    // Of 256 features so many are hidden from each lesson, so that none is relied on alone: a name's own letters do not come again.
    private const ulong Hidden = 64;
    private const ulong DialectKey = 0xD1A1;
    private readonly AveragedWeights _weights = new(NameLabels.Count);

    // What is learned only of sets that mark names otherwise; it is not shipped.
    private readonly AveragedWeights _dialects = new(NameLabels.Count);
    private readonly NameMoves _moves = new();
    private readonly NameDecoder _decoder = new();
    private readonly float[] _sums = new float[NameLabels.Count];
    private readonly byte[] _wrong = new byte[NameRuns.Longest + 2];
    private ulong _lesson;

    /// <summary>Goes through all runs, in an order of chance.</summary>
    /// <returns>How many runs were read wrongly.</returns>
    internal int Learn(NameRun[] runs, Random random)
    {
        random.Shuffle(runs);
        var mistakes = 0;
        foreach (var run in runs)
        {
            _lesson = (ulong)random.NextInt64();
            mistakes += Learn(run) ? 0 : 1;
            _weights.Step++;
        }

        return mistakes;
    }

    /// <summary>The section of averaged weights.</summary>
    internal byte[] ToSection() => WeightTableWriter.Write(_weights, Unit, LeastWeight);

    private bool Learn(NameRun run)
    {
        var count = run.Keys.Length;
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

    private bool IsRight(NameRun run)
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

    private void Score(NameRun run, int token)
    {
        _sums.AsSpan().Clear();
        foreach (var key in run.Keys[token])
        {
            if (IsHidden(key))
            {
                continue;
            }

            _weights.Add(key, _sums);
            if (run.Dialect != NameMaps.News && HasDialect(key))
            {
                _dialects.Add(InDialect(key, run.Dialect), _sums);
            }
        }

        var scores = _decoder.ScoresOf(token);
        for (var label = 0; label < scores.Length; label++)
        {
            scores[label] = (int)_sums[label] + (((run.Allowed[token] >> label) & 1) == 0 ? Margin : 0);
        }
    }

    private void Correct(NameRun run, int token)
    {
        var (right, wrong) = (_decoder.Labels[token], _wrong[token]);
        if (right != wrong)
        {
            foreach (var key in run.Keys[token].Where(key => !IsHidden(key)))
            {
                Move(_weights, key, right, wrong);
                if (run.Dialect != NameMaps.News && HasDialect(key))
                {
                    Move(_dialects, InDialect(key, run.Dialect), right, wrong);
                }
            }
        }

        var (rightBefore, wrongBefore) = token == 0 ? (NameLabels.Count, NameLabels.Count) : (_decoder.Labels[token - 1], _wrong[token - 1]);
        if (right != wrong || rightBefore != wrongBefore)
        {
            _weights.Update(NameMoves.KeyOf(rightBefore), right, Change);
            _weights.Update(NameMoves.KeyOf(wrongBefore), wrong, -Change);
            _moves.From(rightBefore)[right] += Change;
            _moves.From(wrongBefore)[wrong] -= Change;
        }
    }

    private static void Move(AveragedWeights weights, ulong key, int right, int wrong)
    {
        weights.Update(key, right, Change);
        weights.Update(key, wrong, -Change);
    }

    private bool IsHidden(ulong key) => FeatureHash.With(_lesson, key) >> 56 < Hidden;

    /// <summary>A quarter of the features has a twin for each dialect: enough to soak up what is marked otherwise.</summary>
    private static bool HasDialect(ulong key) => (key & 3) == 0;

    private static ulong InDialect(ulong key, int dialect) => FeatureHash.With(DialectKey + (ulong)dialect, key);
}
