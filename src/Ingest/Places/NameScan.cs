using System.Runtime.InteropServices;

namespace Ingest.Places;

/// <summary>
/// Finds all names of a set in a text of any script, in one pass: whole words only, case and marks aside, possessive endings cut off, and
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
        if (!names.MayHold(hash))
        {
            return;
        }

        var step = names.Step(words.KeyFrom(run.KeyStart), hash);
        if (step.Name >= 0)
        {
            found.Add(new NameMatch(step.Name, run.Start, words.End));
        }

        if (step.GoesOn)
        {
            runs[kept++] = run with { Hash = hash };
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Run(int Start, int KeyStart, ulong Hash);
}
