namespace Ingest.Places;

/// <summary>Finds names that stand beside the name of what their place lies in: "X, Y", "X in northern Y", "Y's city of X".</summary>
internal static class Containments
{
    /// <summary>Which of the names stand in a pair "X, Y"; the candidates that make a pair of any form true are marked.</summary>
    public static bool[] Mark(string text, IReadOnlyList<FoundName> found, IReadOnlyList<PlaceReading> readings)
    {
        var isContained = new bool[found.Count];
        var joined = new Dictionary<(PlaceReading, PlaceReading, Adjacency), bool>();
        for (var i = 0; i + 1 < found.Count; i++)
        {
            var adjacency = ContainmentGap.Between(text, found[i], found[i + 1]);
            if (adjacency == Adjacency.Comma && IsList(text, found, i + 1))
            {
                adjacency = Adjacency.Preposition;
            }

            if (adjacency == Adjacency.Comma && found[i].Kind is FoundKind.Name or FoundKind.Division && IsJoined(joined, readings[i], readings[i + 1], adjacency))
            {
                isContained[i] = true;
                isContained[i + 1] = true;
            }
            else if (adjacency == Adjacency.Preposition && found[i].Kind is FoundKind.Name or FoundKind.Division)
            {
                IsJoined(joined, readings[i], readings[i + 1], adjacency);
            }
            else if (adjacency == Adjacency.Owner && found[i + 1].Kind is FoundKind.Name or FoundKind.Division)
            {
                IsJoined(joined, readings[i + 1], readings[i], adjacency);
            }
        }

        return isContained;
    }

    /// <summary>"Washington, New York and Boston": the second may hold the first by chance.</summary>
    private static bool IsList(string text, IReadOnlyList<FoundName> found, int second) =>
        second + 1 < found.Count && found[second].Kind == FoundKind.Name && found[second + 1].Offset > found[second].End
        && text.AsSpan(found[second].End, found[second + 1].Offset - found[second].End).Trim() is "and" or ", and" or "or" or ", or" or "&";

    /// <summary>A list of towns can repeat a pair any number of times; it is weighed once.</summary>
    private static bool IsJoined(Dictionary<(PlaceReading, PlaceReading, Adjacency), bool> joined, PlaceReading inner, PlaceReading outer, Adjacency adjacency)
    {
        if (!joined.TryGetValue((inner, outer, adjacency), out var isTrue))
        {
            joined[(inner, outer, adjacency)] = isTrue = Join(inner, outer, adjacency == Adjacency.Comma);
        }

        return isTrue;
    }

    private static bool Join(PlaceReading inner, PlaceReading outer, bool isComma)
    {
        var isTrue = false;
        foreach (var container in outer.Candidates)
        {
            foreach (var part in inner.Candidates.Where(part => part[PlaceFeature.ForeignName] == 0 && container.Holds(part)))
            {
                part[isComma ? PlaceFeature.Contained : PlaceFeature.ContainedLoosely] = 1;
                if (isComma)
                {
                    container[PlaceFeature.Contains] = 1;
                }

                isTrue = true;
            }
        }

        return isTrue;
    }
}
