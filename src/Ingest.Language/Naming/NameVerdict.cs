namespace Ingest.Language.Naming;

/// <summary>Joins the model's names with what only the rules find: titles, peoples, weapons, and which kind of place a place is.</summary>
internal static class NameVerdict
{
    // A rule that is less sure of itself is wrong more often than not where the model disagrees. Both figures were chosen by cross-validation (docs/model-card.md).
    private const double SureOfRule = 0.9;

    // The gazetteer's word is enough where the model sees no name at all.
    private const double SureOfPlace = 0.85;

    // Below this the model is guessing, and a sure rule goes before it.
    private const double Guess = 0.7;

    /// <summary>The names of both in order, without overlaps; the model's go first.</summary>
    internal static List<Candidate> Join(NameRules rules, List<Candidate> found)
    {
        var joined = new List<Candidate>(found.Count);
        var next = 0;
        foreach (var name in Trusted(rules, found))
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

            joined.Add(name with { First = AfterTitles(rules.Reading, name), Sense = Settle(rules, name, rule) });
        }

        while (next < rules.Proper.Count)
        {
            AddKept(rules.Proper[next++], joined);
        }

        SpelledOut.Complete(rules.Reading, joined);
        DocumentMemory.AgreeAndRecall(rules.Reading, joined);
        return joined;
    }

    private static List<Candidate> Trusted(NameRules rules, List<Candidate> found)
    {
        var isSure = new bool[rules.Reading.Count];
        foreach (var rule in rules.Proper.Where(static rule => rule.Sense.Confidence >= SureOfRule && !rule.Sense.IsNothing))
        {
            isSure.AsSpan(rule.First, rule.Count).Fill(true);
        }

        return found.FindAll(name => name.Sense.Confidence >= Guess
            || ((name.Sense.IsNothing || name.Sense.Confidence >= NameRecognizer.LeastConfidence) && !isSure.AsSpan(name.First, name.Count).Contains(true)));
    }

    private static void AddKept(Candidate rule, List<Candidate> joined)
    {
        var least = rule.Sense.Category is Categories.Location ? SureOfPlace : SureOfRule;
        if (rule.Sense.Category is Categories.PersonType or Categories.Product or Categories.Event || rule.Sense.Confidence >= least)
        {
            joined.Add(rule with { Origin = NameOrigin.Rule });
        }
    }

    /// <summary>"Lt. Gen. John Doe" is John Doe.</summary>
    private static int AfterTitles(Reading reading, Candidate name)
    {
        var first = name.First;
        while (name.Sense.Category == Categories.Person && first + 1 < name.End && reading.Has(first, Trait.Title) && !reading.Has(first, Trait.Given) && reading.Has(first + 1, Trait.Capital))
        {
            first++;
        }

        return first;
    }

    private static Sense Settle(NameRules rules, Candidate name, Sense rule) => name.Sense.Category switch
    {
        "" when rule.Category is Categories.PersonType or Categories.Product or Categories.Event => rule,
        Categories.Location => name.Sense with { Subcategory = rule.Subcategory ?? KindOfPlace(rules.Reading, rules.Places, name) },
        _ => name.Sense,
    };

    private static string KindOfPlace(Reading reading, AskedPlaces places, Candidate name)
    {
        if (reading.Has(name.End - 1, Trait.StructureHead))
        {
            return Categories.Structural;
        }

        if (reading.Has(name.End - 1, Trait.GeoHead) || reading.Has(name.First, Trait.GeoFirst))
        {
            return Categories.Geographical;
        }

        return places.Of(name.First, name.End) switch
        {
            PlaceHint.Geographical => Categories.Geographical,
            PlaceHint.Structural => Categories.Structural,
            _ => Categories.Gpe,
        };
    }
}
