using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Ingest.Cli.Inspect;
using Ingest.Storage;
using Ingest.Stories;

namespace Ingest.Cli.Stories;

/// <summary><c>ingest stories</c>: places reports among each other, with no store; <c>ingest stories list|show</c>: those that are kept.</summary>
internal static class StoriesCommand
{
    private static readonly Argument<string> File = new("FILE")
    {
        Description = "Reports in order of arrival, one JSON object a line with id, title, text and published; '-' is standard input, .gz is unpacked.",
        DefaultValueFactory = static _ => "-",
    };

    public static Command Create()
    {
        var command = new Command("stories", "Finds near-copies and groups reports by event. Example: ingest stories reports.ndjson > stories.ndjson") { File, ListStoriesCommand.Create(), ShowStoryCommand.Create() };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var output = parsed.InvocationConfiguration.Output;
        var index = new StoryIndex(new StoriesOptions());
        await foreach (var line in NdjsonLines.ReadAsync(parsed.GetValue(File)!, cancellationToken))
        {
            await output.WriteLineAsync(CanonicalJson.ToText(Answer(index, line), StoryLineJson.Options).AsMemory(), cancellationToken);
        }

        return ExitCode.Done;
    }

    /// <summary>Places one line, or says why it cannot.</summary>
    internal static StoryLineAnswer Answer(StoryIndex index, string line)
    {
        StoryLine report;
        try
        {
            report = CanonicalJson.Read<StoryLine>(line, StoryLineJson.Options);
        }
        catch (JsonException exception)
        {
            return Refused(null, "not-json", $"The line is not a JSON object with id, title, text and published: {exception.Message}");
        }

        if (report.Id is null || report.Text is null)
        {
            return Refused(report.Id, "missing-field", $"The line has no '{(report.Id is null ? "id" : "text")}'.");
        }

        if (!TryReadTime(report.Published, out var published))
        {
            return Refused(report.Id, "unparsable-date", $"'{report.Published}' is no ISO 8601 time; write it like 2026-03-01T08:00:00Z.");
        }

        var placement = index.Place(new StoryCandidate(report.Id, report.Title, report.Text, published, report.Url, report.Authors, report.Publisher));
        return new StoryLineAnswer(report.Id, placement.StoryId, placement.DuplicateOf, placement.Similarity, placement.Merges, placement.Credit, null);
    }

    private static bool TryReadTime(string? text, out DateTimeOffset? time)
    {
        time = null;
        if (text is null)
        {
            return true;
        }

        var isTime = DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var read);
        time = isTime ? read : null;
        return isTime;
    }

    private static StoryLineAnswer Refused(string? id, string code, string message) => new(id, null, null, null, null, null, new StoryLineError(code, message));
}
