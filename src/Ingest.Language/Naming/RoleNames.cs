namespace Ingest.Language.Naming;

/// <summary>Finds kinds of people that take part in the news: "rebels", "police officers", "the president".</summary>
internal static class RoleNames
{
    private const double Sure = 0.7;

    /// <summary>Adds all of them and takes their tokens.</summary>
    internal static void Find(Reading reading, List<Candidate> found)
    {
        var index = 0;
        while (index < reading.Count)
        {
            if (!IsRole(reading, index))
            {
                index++;
                continue;
            }

            var first = index > 0 && IsBranch(reading, index - 1) ? index - 1 : index;
            var end = index + 1;
            while (end < reading.Count && IsRole(reading, end) && IsGlued(reading, end))
            {
                end++;
            }

            found.Add(new Candidate(first, end, new Sense(Categories.PersonType, null, Sure)));
            reading.Take(first, end);
            index = end;
        }
    }

    private static bool IsRole(Reading reading, int index) =>
        reading.Has(index, Trait.Role) && !reading.Taken[index] && (!reading.Has(index, Trait.Capital) || reading.Has(index, Trait.Opening));

    private static bool IsBranch(Reading reading, int index) =>
        reading.Has(index, Trait.Branch) && !reading.Taken[index] && IsGlued(reading, index + 1)
        && (!reading.Has(index, Trait.Capital) || reading.Has(index, Trait.Opening));

    private static bool IsGlued(Reading reading, int index) =>
        reading.Token(index).Offset - reading.Token(index - 1).End == 1;
}
