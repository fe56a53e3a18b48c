namespace Ingest.Language.Naming;

/// <summary>Finds kinds of people and of weapons that take part in the news: "rebels", "police officers", "car bombs".</summary>
internal static class KindNames
{
    private const double Sure = 0.7;

    /// <summary>Adds all of them and takes their tokens.</summary>
    internal static void Find(Reading reading, List<Candidate> found)
    {
        Find(reading, Trait.Role, Categories.PersonType, found);
        Find(reading, Trait.Weapon, Categories.Product, found);
    }

    private static void Find(Reading reading, Trait kind, string category, List<Candidate> found)
    {
        var index = 0;
        while (index < reading.Count)
        {
            if (!IsKind(reading, index, kind))
            {
                index++;
                continue;
            }

            var first = index > 0 && IsBranch(reading, index - 1) ? index - 1 : index;
            var end = index + 1;
            while (end < reading.Count && IsKind(reading, end, kind) && IsGlued(reading, end))
            {
                end++;
            }

            found.Add(new Candidate(first, end, new Sense(category, null, Sure)));
            reading.Take(first, end);
            index = end;
        }
    }

    private static bool IsKind(Reading reading, int index, Trait kind) =>
        reading.Has(index, kind) && !reading.Taken[index] && (!reading.Has(index, Trait.Capital) || reading.Has(index, Trait.Opening));

    private static bool IsBranch(Reading reading, int index) =>
        reading.Has(index, Trait.Branch) && !reading.Taken[index] && IsGlued(reading, index + 1)
        && (!reading.Has(index, Trait.Capital) || reading.Has(index, Trait.Opening));

    private static bool IsGlued(Reading reading, int index) =>
        reading.Token(index).Offset - reading.Token(index - 1).End == 1;
}
