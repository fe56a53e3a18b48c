namespace Ingest.Places;

/// <summary>
/// Decides which place each name of a document means: every name votes for the countries and divisions of its likely places,
/// and the others' votes, containment and nearness are added to what is known beforehand. One sense a document.
/// </summary>
internal static class PlaceResolver
{
    private const int Rounds = 3;
    private const int MostVoters = 80;

    public static void Resolve(IReadOnlyList<PlaceReading> readings)
    {
        var voters = readings.OrderByDescending(reading => reading.Mentions).ThenBy(reading => reading.Key, StringComparer.Ordinal).Take(MostVoters).ToList();
        foreach (var reading in readings)
        {
            Score(reading, candidate => candidate.Prior + candidate.Containment);
        }

        for (var round = 0; round < Rounds; round++)
        {
            var ballot = Ballot.Of(voters);
            foreach (var reading in readings)
            {
                Score(reading, candidate => candidate.Prior + candidate.Containment + ballot.Support(reading, candidate));
            }
        }
    }

    private static void Score(PlaceReading reading, Func<ReadingCandidate, double> score)
    {
        foreach (var candidate in reading.Candidates)
        {
            candidate.Score = score(candidate);
        }

        reading.Settle();
    }
}
