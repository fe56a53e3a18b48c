using System.Globalization;
using Ingest.Stories;
using Xunit;

namespace Ingest.Tests.Stories;

/// <summary>Copies of 300 invented reports, three writers an event so that what is alike without being copied is there too.</summary>
public sealed class SyndicationTests(ITestOutputHelper log)
{
    private const int Events = 100;
    private const int Writers = 3;
    private const double Floor = 0.97;

    public static TheoryData<string> Edits => [.. Syndication.Edits];

    [Theory]
    [MemberData(nameof(Edits))]
    public void Place_SyndicatedCopy_IsFoundAndNothingElse(string edit)
    {
        var index = new StoryIndex(new StoriesOptions());
        var reports = Enumerable.Range(0, Events).SelectMany(static e => Enumerable.Range(0, Writers).Select(writer => InventedEvents.Report(e, writer))).ToList();
        var wrong = reports.Count(report => index.Place(report).DuplicateOf is not null);
        var chance = new Random(11);
        var right = 0;
        foreach (var report in reports)
        {
            var copy = report with { Id = $"copy of {report.Id}", Title = "What we know so far", Text = Syndication.Edited(report.Text, edit, chance), Published = report.Published?.AddHours(2) };
            var original = index.Place(copy).DuplicateOf;
            right += original == report.Id ? 1 : 0;
            wrong += original is not null && original != report.Id ? 1 : 0;
        }

        var (recall, precision) = ((double)right / reports.Count, (double)right / (right + wrong));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{edit}: recall {recall:F4}, precision {precision:F4} of {reports.Count} copies, floor {Floor}"));
        Assert.True(recall >= Floor && precision >= Floor, string.Create(CultureInfo.InvariantCulture, $"{edit}: recall {recall:F4}, precision {precision:F4}, floor {Floor}."));
    }
}
