namespace Ingest.Language.Naming;

/// <summary>Finds dates, times and durations, and numbers with what they count or measure.</summary>
internal static class NumericNames
{
    private const double Sure = 0.9;
    private const double Bare = 0.7;

    /// <summary>Adds all of them and takes their tokens.</summary>
    internal static void Find(Reading reading, List<Candidate> found)
    {
        foreach (var sentence in reading.Sentences)
        {
            var index = sentence.FirstToken;
            while (index < sentence.EndToken)
            {
                index = Next(reading, index, sentence.EndToken, found);
            }
        }
    }

    private static int Next(Reading reading, int index, int limit, List<Candidate> found)
    {
        var end = DateNames.End(reading, index, limit);
        if (end > index)
        {
            return Add(reading, index, end, Categories.DateTime, Sure, found);
        }

        end = QuantityNames.End(reading, index, limit, out var isBare);
        return end > index ? Add(reading, index, end, Categories.Quantity, isBare ? Bare : Sure, found) : index + 1;
    }

    private static int Add(Reading reading, int first, int end, string category, double confidence, List<Candidate> found)
    {
        found.Add(new Candidate(first, end, new Sense(category, null, confidence)));
        reading.Take(first, end);
        return end;
    }
}
