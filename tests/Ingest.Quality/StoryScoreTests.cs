using System.Globalization;
using System.Text.Json;
using Ingest.Stories;
using Xunit;

namespace Ingest.Quality;

/// <summary>
/// Stories and near-copies on the public sets where they lie beside the checkout. Where they do not, <c>SyndicationTests</c> and <c>ArrivalOrderTests</c>,
/// which need nothing, are the floor.
/// </summary>
public sealed class StoryScoreTests(ITestOutputHelper log)
{
    private const string Clusters = "news_event_clusters";

    // B-cubed F1 as measured: .92 and .82 in order, at least .89 and .80 shuffled.
    [Theory]
    [InlineData(Clusters, "event", 0, .90)]
    [InlineData(Clusters, "event", 1, .88)]
    [InlineData(Clusters, "event", 2, .88)]
    [InlineData(Clusters, "event", 3, .88)]
    [InlineData("ecbplus", "story", 0, .80)]
    [InlineData("ecbplus", "story", 1, .79)]
    public void Place_PublicSet_GroupsNoWorseThanItsFloor(string set, string label, int shuffle, double floor)
    {
        var reports = Reports(set).OrderBy(static report => report.Published).ThenBy(static report => report.Id, StringComparer.Ordinal).ToArray();
        var labels = Records(set).ToDictionary(static record => Text(record, "id")!, record => record.GetProperty(label).ToString(), StringComparer.Ordinal);
        if (shuffle > 0)
        {
            new Random(shuffle).Shuffle(reports);
        }

        var index = new StoryIndex(new StoriesOptions());
        var pairs = reports.Select(report => (labels[report.Id], index.Place(report).StoryId)).ToList();
        var score = pairs.Count == 0 ? 1 : F1(pairs);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set}, order {shuffle}: {pairs.Count} reports, B-cubed F1 {score:F4}, floor {floor:F2}"));
        Assert.True(score >= floor, string.Create(CultureInfo.InvariantCulture, $"{set}, order {shuffle}: B-cubed F1 {score:F4}, under its floor {floor:F2}."));
    }

    // Pairs of one event whose five-word shingles overlap by half or more. A pair of two events is a line of the page that the set took for its text.
    [Fact]
    public void Place_PairsOfTheSet_AreFoundAsCopies()
    {
        var index = new StoryIndex(new StoriesOptions());
        var reports = Reports(Clusters).OrderBy(static report => report.Published).ThenBy(static report => report.Id, StringComparer.Ordinal);
        var originals = reports.ToDictionary(static report => report.Id, report => index.Place(report).DuplicateOf ?? report.Id, StringComparer.Ordinal);
        var pairs = SharedSets.Folders(Clusters).Select(static folder => Path.Combine(folder, "overlap_pairs.jsonl")).Where(File.Exists).SelectMany(File.ReadLines).Select(Parse)
            .Where(static pair => pair.GetProperty("same_event").GetBoolean() && pair.GetProperty("jaccard5").GetDouble() >= .5)
            .ToList();
        var found = pairs.Count(pair => originals[Text(pair, "a")!] == originals[Text(pair, "b")!]);
        log.WriteLine($"{found} of {pairs.Count} pairs");
        Assert.Equal(pairs.Count, found);
    }

    private static double F1(List<(string Label, string Story)> pairs)
    {
        var labels = pairs.CountBy(static pair => pair.Label).ToDictionary(StringComparer.Ordinal);
        var stories = pairs.CountBy(static pair => pair.Story).ToDictionary(StringComparer.Ordinal);
        var both = pairs.CountBy(static pair => pair).ToList();
        var precision = both.Sum(pair => (double)pair.Value * pair.Value / stories[pair.Key.Story]) / pairs.Count;
        var recall = both.Sum(pair => (double)pair.Value * pair.Value / labels[pair.Key.Label]) / pairs.Count;
        return 2 * precision * recall / (precision + recall);
    }

    private static IEnumerable<JsonElement> Records(string set) => SharedSets.Folders(set).SelectMany(SharedSets.Records);

    private static IEnumerable<StoryCandidate> Reports(string set) => Records(set).Select(static record =>
    {
        var text = Text(record, "text")!;
        return new StoryCandidate(Text(record, "id")!, Text(record, "title") ?? text.Split('\n')[0], text, Time(Text(record, "published")), Text(record, "url"));
    });

    // Reports without a date are all of one day.
    private static DateTimeOffset Time(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : new DateTimeOffset(2012, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static string? Text(JsonElement record, string name) => record.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }
}
