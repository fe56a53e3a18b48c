namespace Ingest.Places;

/// <summary>Finds "X, Y" where a place called X lies in a country or division called Y.</summary>
internal static class Containments
{
    private const int LongestGap = 3;

    /// <summary>Which of the names stand in such a pair; the candidates that make it true are marked.</summary>
    public static bool[] Mark(string text, IReadOnlyList<FoundName> found, IReadOnlyList<PlaceReading> readings)
    {
        var isContained = new bool[found.Count];
        var joined = new Dictionary<(PlaceReading, PlaceReading), bool>();
        for (var i = 0; i + 1 < found.Count; i++)
        {
            if (IsCommaBetween(text, found[i], found[i + 1]) && found[i].Kind is FoundKind.Name or FoundKind.Division && IsJoined(joined, readings[i], readings[i + 1]))
            {
                isContained[i] = true;
                isContained[i + 1] = true;
            }
        }

        return isContained;
    }

    private static bool IsCommaBetween(string text, FoundName inner, FoundName outer)
    {
        var gap = outer.Offset - inner.End;
        return gap is > 0 and <= LongestGap && outer.Kind != FoundKind.Demonym
            && text.AsSpan(inner.End, gap).Trim() is "," or "(" or "";
    }

    /// <summary>A list of towns can repeat a pair any number of times; it is weighed once.</summary>
    private static bool IsJoined(Dictionary<(PlaceReading, PlaceReading), bool> joined, PlaceReading inner, PlaceReading outer)
    {
        if (!joined.TryGetValue((inner, outer), out var isTrue))
        {
            joined[(inner, outer)] = isTrue = Join(inner, outer);
        }

        return isTrue;
    }

    private static bool Join(PlaceReading inner, PlaceReading outer)
    {
        var isTrue = false;
        foreach (var container in outer.Candidates)
        {
            foreach (var part in inner.Candidates.Where(container.Holds))
            {
                part.Containment = PlaceWeights.Contained;
                container.Containment = PlaceWeights.Contains;
                isTrue = true;
            }
        }

        return isTrue;
    }
}
