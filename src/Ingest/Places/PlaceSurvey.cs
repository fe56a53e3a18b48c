namespace Ingest.Places;

/// <summary>The names of the gazetteer in one document, with what each could mean there.</summary>
internal sealed class PlaceSurvey
{
    private PlaceSurvey(IReadOnlyList<FoundName> found, PlaceReading[] readings, bool[] isContained)
    {
        Found = found;
        Readings = readings;
        IsContained = isContained;
    }

    /// <summary>The names in text order.</summary>
    public IReadOnlyList<FoundName> Found { get; }

    /// <summary>For each name what it could mean; the mentions of one name share one.</summary>
    public IReadOnlyList<PlaceReading> Readings { get; }

    /// <summary>For each name whether it stands in a pair "X, Y" of a place and what holds it.</summary>
    public IReadOnlyList<bool> IsContained { get; }

    public static PlaceSurvey Of(string text, IReadOnlyList<FoundName> found, GazetteerPlaces places)
    {
        var byKey = new Dictionary<(string, FoundKind), PlaceReading>();
        var readings = new PlaceReading[found.Count];
        for (var i = 0; i < found.Count; i++)
        {
            if (!byKey.TryGetValue((found[i].Key, found[i].Kind), out var reading))
            {
                reading = new PlaceReading(found[i].Key, found[i].Kind, found[i].Hits, places);
                byKey[(found[i].Key, found[i].Kind)] = reading;
            }

            reading.Mentions++;
            readings[i] = reading;
        }

        return new PlaceSurvey(found, readings, Containments.Mark(text, found, readings));
    }

    /// <summary>Which of the names begins at an offset; -1 where none does.</summary>
    public int IndexAt(int offset)
    {
        var (low, high) = (0, Found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Found[middle].Offset < offset ? (middle + 1, high) : (low, middle);
        }

        return low < Found.Count && Found[low].Offset == offset ? low : -1;
    }

    /// <summary>Decides for all names together.</summary>
    public void Resolve(PlaceHome home, ReadOnlySpan<double> weights) => PlaceResolver.Resolve([.. Readings.Distinct()], home, weights);
}
