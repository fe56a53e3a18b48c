namespace Ingest.Language.Naming;

/// <summary>Joins the model's names with what only the rules find: titles, peoples, weapons, and which kind of place a place is.</summary>
internal static class NameVerdict
{
    /// <summary>The names of both in order, without overlaps; the model's go first.</summary>
    internal static List<Candidate> Join(NameRules rules, List<Candidate> found, PlaceNames? places)
    {
        var joined = new List<Candidate>(found.Count);
        var next = 0;
        foreach (var name in found)
        {
            while (next < rules.Proper.Count && rules.Proper[next].End <= name.First)
            {
                AddKept(rules.Proper[next++], joined);
            }

            var isSame = next < rules.Proper.Count && rules.Proper[next].First == name.First && rules.Proper[next].End == name.End;
            var rule = isSame ? rules.Proper[next].Sense : Sense.Nothing;
            while (next < rules.Proper.Count && rules.Proper[next].First < name.End)
            {
                next++;
            }

            joined.Add(name with { Sense = Settle(rules.Reading, name, rule, places) });
        }

        while (next < rules.Proper.Count)
        {
            AddKept(rules.Proper[next++], joined);
        }

        return joined;
    }

    private static void AddKept(Candidate rule, List<Candidate> joined)
    {
        if (rule.Sense.Category is Categories.PersonType or Categories.Product or Categories.Event)
        {
            joined.Add(rule);
        }
    }

    private static Sense Settle(Reading reading, Candidate name, Sense rule, PlaceNames? places) => name.Sense.Category switch
    {
        "" when rule.Category is Categories.PersonType or Categories.Product or Categories.Event => rule,
        Categories.Location => name.Sense with { Subcategory = rule.Subcategory ?? KindOfPlace(reading, name, places) },
        _ => name.Sense,
    };

    private static string KindOfPlace(Reading reading, Candidate name, PlaceNames? places)
    {
        if (reading.Has(name.End - 1, Trait.StructureHead))
        {
            return Categories.Structural;
        }

        if (reading.Has(name.End - 1, Trait.GeoHead) || reading.Has(name.First, Trait.GeoFirst))
        {
            return Categories.Geographical;
        }

        return places?.Invoke(reading.Span(name.First, name.End)) switch
        {
            PlaceHint.Geographical => Categories.Geographical,
            PlaceHint.Structural => Categories.Structural,
            _ => Categories.Gpe,
        };
    }
}
