using Ingest.Stories;

namespace Ingest.Tests.Stories;

/// <summary>Endless reports from seeded chance: some copy an earlier one, some share its words.</summary>
internal static class StoryStreams
{
    /// <summary>Report number <paramref name="i"/>; the same for the same chance.</summary>
    public static StoryCandidate Report(int i, Random random)
    {
        var topic = new Random(random.Next(40));
        var own = new Random(random.Next());
        var words = Enumerable.Range(0, 80).Select(k => k % 3 == 0 ? Word(own) : Word(topic));
        return ReportCases.Candidate($"r{i:D5}", $"{Word(topic)} {Word(topic)} {Word(own)}", string.Join(' ', words) + ".", i / 10.0);
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, 3).Select(_ => $"{"bdfgklmnprstvz"[random.Next(14)]}{"aeiou"[random.Next(5)]}"));
}
