namespace Ingest.Language.Naming;

/// <summary>Finds the best row of labels for a run, given what each token says for each label and what it is worth that one label follows another.</summary>
internal sealed class NameDecoder
{
    // Far below any sum of a run, and far from overflowing when a run of them is added up.
    private const int Never = -100_000_000;
    private const int Size = NameRuns.Longest + 2;
    private readonly int[] _best = new int[Size * NameLabels.Count];
    private readonly int[] _rest = new int[Size * NameLabels.Count];
    private readonly byte[] _from = new byte[Size * NameLabels.Count];

    /// <summary>What each token of the run says for each label; filled by the caller.</summary>
    internal int[] Scores { get; } = new int[Size * NameLabels.Count];

    /// <summary>The best labels of the run, after <see cref="Decode"/>.</summary>
    internal byte[] Labels { get; } = new byte[Size];

    /// <summary>The score of one token.</summary>
    internal Span<int> ScoresOf(int token) => Scores.AsSpan(token * NameLabels.Count, NameLabels.Count);

    /// <summary>Finds the best labels. Of two rows of the same worth, the one with the lower labels at the end wins.</summary>
    /// <param name="count">How many tokens the run has.</param>
    /// <param name="moves">What it is worth that one label follows another.</param>
    /// <param name="allowed">For each token the labels it may have, as bits; empty for any.</param>
    internal int Decode(int count, NameMoves moves, ReadOnlySpan<uint> allowed)
    {
        for (var label = 0; label < NameLabels.Count; label++)
        {
            _best[label] = NameLabels.IsOpen(label) && IsAllowed(allowed, 0, label) ? Scores[label] + moves.AtStart(label) : Never;
        }

        for (var token = 1; token < count; token++)
        {
            Step(token, moves, allowed);
        }

        var last = (count - 1) * NameLabels.Count;
        var end = 0;
        for (var label = 1; label < NameLabels.Count; label++)
        {
            if (NameLabels.IsClosed(label) && _best[last + label] > _best[last + end])
            {
                end = label;
            }
        }

        var best = _best[last + end];
        for (var token = count - 1; token >= 0; token--)
        {
            Labels[token] = (byte)end;
            end = _from[(token * NameLabels.Count) + end];
        }

        return best;
    }

    /// <summary>How much worse the run gets if the tokens [first, end), which the best row gives a name, were labelled in any other way: the less, the less sure.</summary>
    /// <param name="best">What <see cref="Decode"/> returned; <see cref="LookBack"/> has to have run.</param>
    internal int Gap(int best, int first, int end)
    {
        var gap = int.MaxValue;
        for (var token = first; token < end; token++)
        {
            for (var label = 0; label < NameLabels.Count; label++)
            {
                if (label != Labels[token])
                {
                    var at = (token * NameLabels.Count) + label;
                    gap = Math.Min(gap, best - (_best[at] + _rest[at]));
                }
            }
        }

        return gap;
    }

    /// <summary>Works out, from the end, what is to be had after each label; needed before <see cref="Gap"/>.</summary>
    internal void LookBack(int count, NameMoves moves)
    {
        var last = (count - 1) * NameLabels.Count;
        for (var label = 0; label < NameLabels.Count; label++)
        {
            _rest[last + label] = NameLabels.IsClosed(label) ? 0 : Never;
        }

        for (var token = count - 2; token >= 0; token--)
        {
            var here = token * NameLabels.Count;
            var next = here + NameLabels.Count;
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var best = Never;
                foreach (var after in NameMoves.After(label))
                {
                    best = Math.Max(best, _rest[next + after] + Scores[next + after] + moves.Worth(label, after));
                }

                _rest[here + label] = best;
            }
        }
    }

    private void Step(int token, NameMoves moves, ReadOnlySpan<uint> allowed)
    {
        var here = token * NameLabels.Count;
        var before = here - NameLabels.Count;
        for (var label = 0; label < NameLabels.Count; label++)
        {
            var best = Never;
            var from = 0;
            if (IsAllowed(allowed, token, label))
            {
                foreach (var previous in NameMoves.Before(label))
                {
                    var score = _best[before + previous] + moves.Worth(previous, label);
                    if (score > best)
                    {
                        (best, from) = (score, previous);
                    }
                }

                best = best == Never ? Never : Math.Max(Never, best + Scores[here + label]);
            }

            _best[here + label] = best;
            _from[here + label] = (byte)from;
        }
    }

    private static bool IsAllowed(ReadOnlySpan<uint> allowed, int token, int label) =>
        allowed.IsEmpty || ((allowed[token] >> label) & 1) != 0;
}
