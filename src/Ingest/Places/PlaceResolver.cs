namespace Ingest.Places;

/// <summary>
/// Decides which place each name of a document means: every name votes for the countries and divisions of its likely places,
/// and the others' votes, containment and nearness are weighed with what is known beforehand. One sense a document.
/// </summary>
internal static class PlaceResolver
{
    private const int Rounds = 3;
    private const int MostVoters = 80;

    public static void Resolve(IReadOnlyList<PlaceReading> readings, PlaceHome home, ReadOnlySpan<double> weights)
    {
        var voters = readings.OrderByDescending(reading => reading.Mentions).ThenBy(reading => reading.Key, StringComparer.Ordinal).Take(MostVoters).ToList();
        foreach (var reading in readings)
        {
            home.Mark(reading);
            reading.Settle(weights);
        }

        for (var round = 0; round < Rounds; round++)
        {
            var ballot = new Ballot(voters);
            foreach (var reading in readings)
            {
                ballot.Describe(reading);
            }

            foreach (var reading in readings)
            {
                reading.Settle(weights);
            }
        }
    }
}
