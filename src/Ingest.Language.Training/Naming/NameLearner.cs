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
    private readonly int Margin = Environment.GetEnvironmentVariable("NAMES_MARGIN") is { } f ? int.Parse(f) : 8;
    private const int Change = 4;
    private const float Unit = 1f;
    private const ulong DialectKey = 0xD1A1;
    private readonly AveragedWeights _weights = new(NameLabels.Count);
    private readonly NameMoves _moves = new();
    private readonly NameDecoder _decoder = new();
    private readonly float[] _sums = new float[NameLabels.Count];
    private readonly byte[] _wrong = new byte[NameRuns.Longest + 2];

    /// <summary>Goes through all runs, in an order of chance.</summary>
    /// <returns>How many runs were read wrongly.</returns>
    internal int Learn(NameRun[] runs, Random random)
    {
        random.Shuffle(runs);
        var mistakes = 0;
        foreach (var run in runs)
        {
            _salt = (ulong)random.NextInt64();
            mistakes += Learn(run) ? 0 : 1;
            _weights.Step++;
        }

        return mistakes;
    }

    /// <summary>The section of averaged weights.</summary>
    internal byte[] ToSection() => WeightTableWriter.Write(_weights, Unit, Environment.GetEnvironmentVariable("NAMES_LEAST") is { } f ? float.Parse(f) : 0.5f);

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
        if (_decoder.Decode(count, _moves, run.Allowed) < 0 && !IsRight(run))
        {
            return false;
        }

        for (var token = 0; token < count; token++)
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
            if (IsDropped(key))
            {
                continue;
            }

            _weights.Add(key, _sums);
            if (run.Dialect != NameMaps.News)
            {
                _weights.Add(InDialect(key, run.Dialect), _sums);
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
            foreach (var key in run.Keys[token])
            {
                if (IsDropped(key))
                {
                    continue;
                }

                Move(key, right, wrong);
                if (run.Dialect != NameMaps.News)
                {
                    Move(InDialect(key, run.Dialect), right, wrong);
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

    private void Move(ulong key, int right, int wrong)
    {
        _weights.Update(key, right, Change);
        _weights.Update(key, wrong, -Change);
    }

    private bool IsDropped(ulong key) => _drop > 0 && ((key ^ _salt) * 0x9E3779B97F4A7C15 >> 56) < _drop;
    private ulong _salt;
    private readonly ulong _drop = Environment.GetEnvironmentVariable("NAMES_DROP") is { } f ? ulong.Parse(f) : 0;

    private static ulong InDialect(ulong key, int dialect) => FeatureHash.With(DialectKey + (ulong)dialect, key);
}
