using System.Runtime.InteropServices;

namespace Ingest.Places;

/// <summary>
/// Finds all names of a set in a text of any script, in one pass: whole words only, case and marks aside, possessive endings only where the name has them, and
/// between a name's words only blanks, hyphens and apostrophes. At each word the runs that may go on are taken further and a new one is
/// begun, so that the cost is the text's and not the names'.
/// </summary>
internal static class NameScan
{
    private const int MostRuns = 8;

    /// <summary>All names found, in the order of their ends; where several end together, the longest first.</summary>
    public static List<NameMatch> Find<TNames>(TNames names, string text)
        where TNames : INameSet
    {
        var found = new List<NameMatch>();
        var words = new NameWords(text, stackalloc char[NameWords.BufferSize]);
        Span<Run> runs = stackalloc Run[MostRuns];
        var open = 0;
        while (true)
        {
            if (open == 0 && names.NeedsCapital)
            {
                words.SkipSmall();
            }

            if (!words.Next(isFresh: open == 0))
            {
                return found;
            }

            var kept = 0;
            if (words.IsJoined)
            {
                for (var i = 0; i < open; i++)
                {
                    GoOn(names, words, runs[i], runs, ref kept, found);
                }
            }

            if (kept < MostRuns && (!names.NeedsCapital || words.MayBeginName))
            {
                GoOn(names, words, new Run(words.Start, words.KeyStart, NameHash.Empty), runs, ref kept, found);
            }

            open = kept;
        }
    }

    private static void GoOn<TNames>(TNames names, scoped in NameWords words, Run run, Span<Run> runs, ref int kept, List<NameMatch> found)
        where TNames : INameSet
    {
        var hash = NameHash.Join(run.Hash, words.Hash);
        var goesOn = names.MayHold(hash) && Step(names, words.KeyFrom(run.KeyStart), hash, run.Start, words.End, found);
        if (words.IsPossessive)
        {
            // What goes on after "'s" has the s in its name, as "Cox's Bazar" has.
            hash = NameHash.Join(run.Hash, words.WholeHash);
            goesOn = names.MayHold(hash) && Step(names, words.WholeKeyFrom(run.KeyStart), hash, run.Start, words.WholeEnd, found);
        }

        if (goesOn)
        {
            runs[kept++] = run with { Hash = hash };
        }
    }

    /// <summary>Takes down the name that a key is; true where longer ones begin with it.</summary>
    private static bool Step<TNames>(TNames names, ReadOnlySpan<char> key, ulong hash, int start, int end, List<NameMatch> found)
        where TNames : INameSet
    {
        var step = names.Step(key, hash);
        if (step.Name >= 0)
        {
            found.Add(new NameMatch(step.Name, start, end));
        }

        return step.GoesOn;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Run(int Start, int KeyStart, ulong Hash);
}
