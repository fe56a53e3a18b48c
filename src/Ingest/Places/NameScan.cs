namespace Ingest.Places;

/// <summary>
/// Finds all names of a set in a text of any script, in one pass: whole words only, case and marks aside, possessive endings only where the name has them, and
/// between a name's words only blanks, hyphens and apostrophes. A run of words begins at each word and is taken further as long as a name
/// goes on, so that the cost is the text's and not the names'. A batch of runs goes forward together, a word at a time: what one run waits for from memory comes while the others are asked about.
/// </summary>
internal static class NameScan
{
    private const int Batch = 32;

    // A possessive word makes two runs, of which one goes on.
    private const int MostRuns = 2 * Batch;

    /// <summary>All names found, in no particular order.</summary>
    public static List<NameMatch> Find<TNames>(TNames names, string text)
        where TNames : struct, INameSet
    {
        var found = new List<NameMatch>();
        var room = LetterBits.Room(text.Length);
        var words = new NameWords(text, room <= NameWords.RoomOnStack ? stackalloc ulong[room] : new ulong[room]);
        Span<NameRun> runs = stackalloc NameRun[MostRuns];
        Span<NameRun> longer = stackalloc NameRun[MostRuns];
        Span<NameStep> steps = stackalloc NameStep[MostRuns];
        var at = 0;
        for (var count = Begin(names, words, ref at, runs); count > 0; count = Begin(names, words, ref at, runs))
        {
            while (count > 0)
            {
                count = Ask(names, text, runs[..count], steps);
                count = GoOn(words, runs[..count], steps, longer, found);
                longer[..count].CopyTo(runs);
            }
        }

        return found;
    }

    /// <summary>Begins runs at the next words; none at the end of the text.</summary>
    private static int Begin<TNames>(TNames names, in NameWords words, ref int at, Span<NameRun> runs)
        where TNames : struct, INameSet
    {
        var count = 0;
        for (var i = 0; i < Batch && (names.NeedsCapital ? words.TryNextName(at, out var word) : words.TryNext(at, out word)); i++)
        {
            Add(runs, ref count, word.Start, NameHash.Empty, word);
            at = word.WholeEnd;
        }

        return count;
    }

    /// <summary>Keeps the runs that are names or begin names, with what they are.</summary>
    private static int Ask<TNames>(TNames names, string text, Span<NameRun> runs, Span<NameStep> steps)
        where TNames : struct, INameSet
    {
        var count = 0;
        foreach (var run in runs)
        {
            runs[count] = run;
            count += names.MayHold(run.Hash) ? 1 : 0;
        }

        for (var i = 0; i < count; i++)
        {
            steps[i] = names.Step(text.AsSpan(runs[i].Start, runs[i].End - runs[i].Start), runs[i].Hash);
        }

        return count;
    }

    /// <summary>Takes down the runs that are names, and takes those further that longer names begin with.</summary>
    private static int GoOn(in NameWords words, ReadOnlySpan<NameRun> runs, ReadOnlySpan<NameStep> steps, Span<NameRun> longer, List<NameMatch> found)
    {
        var count = 0;
        for (var i = 0; i < runs.Length; i++)
        {
            var run = runs[i];
            if (steps[i].Name >= 0)
            {
                found.Add(new NameMatch(steps[i].Name, run.Start, run.End));
            }

            if (steps[i].GoesOn && run.MayGoOn && words.TryNextJoined(run.End, out var word))
            {
                Add(longer, ref count, run.Start, run.Hash, word);
            }
        }

        return count;
    }

    private static void Add(Span<NameRun> runs, ref int count, int start, ulong before, in NameWord word)
    {
        if (word.IsPossessive)
        {
            runs[count++] = new NameRun(start, word.End, NameHash.Join(before, word.Hash), MayGoOn: false);
        }

        runs[count++] = new NameRun(start, word.WholeEnd, NameHash.Join(before, word.WholeHash), MayGoOn: true);
    }
}
