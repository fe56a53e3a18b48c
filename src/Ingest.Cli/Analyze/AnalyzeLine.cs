using System.Globalization;
using System.Text.Json;
using Ingest.Claims;
using Ingest.Storage;

namespace Ingest.Cli.Analyze;

/// <summary>Answers one line of <c>ingest analyze</c>; whatever is wrong with it becomes an error line.</summary>
internal static class AnalyzeLine
{
    public static async Task<string> AnswerAsync(ArticleAnalyzer analyzer, string line, CancellationToken cancellationToken)
    {
        var (id, input, error) = Read(line);
        return input is not null
            ? await AnalyzeAsync(analyzer, id, input, cancellationToken)
            : Error(id, error ?? new AnalyzeError("no-text", "The line has no \"text\" that is a string."));
    }

    private static async Task<string> AnalyzeAsync(ArticleAnalyzer analyzer, string? id, AnalysisInput input, CancellationToken cancellationToken)
    {
        try
        {
            return Write(id, await analyzer.AnalyzeAsync(input, cancellationToken));
        }
#pragma warning disable CA1031 // One text that our code trips over must not cost the answers to the others.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return Error(id, new AnalyzeError("defect", $"This text cannot be analysed; that is a defect of ingest ({exception.GetType().Name}: {PlainWords.Of(exception.Message).TrimEnd('.')}). Report it with the text."));
        }
    }

    private static (string? Id, AnalysisInput? Input, AnalyzeError? Error) Read(string line)
    {
        string? id = null;
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return (null, null, new AnalyzeError("bad-json", "The line is not a JSON object."));
            }

            id = Text(document.RootElement, "id");
            return (id, Text(document.RootElement, "text") is { } text ? Input(document.RootElement, text) : null, null);
        }
        catch (JsonException exception)
        {
            return (id, null, new AnalyzeError("bad-json", $"The line cannot be read as JSON: {exception.Message}"));
        }
        catch (InvalidOperationException exception)
        {
            // JsonElement.GetString throws this for an escape that is half of a surrogate pair.
            return (id, null, new AnalyzeError("bad-text", $"The line holds text that is no Unicode: {exception.Message}"));
        }
    }

    private static string Write(string? id, AnalysisOutcome outcome) => outcome switch
    {
        AnalysisOutcome.Analyzed { Analysis: var analysis } => CanonicalJson.ToText(
            new AnalyzedLine(id, analysis.Language, analysis.Entities, analysis.Places, analysis.Times, analysis.Attributions, analysis.Claims, analysis.Warnings),
            AnalyzeJson.Options),
        AnalysisOutcome.Unavailable unavailable => Error(id, new AnalyzeError(unavailable.Code, unavailable.Message)),
        _ => throw new InvalidOperationException($"The analysis ended with {outcome}, which nobody knows."),
    };

    private static AnalysisInput Input(JsonElement line, string text) =>
        new(text, Text(line, "title"), Time(Text(line, "published")), Text(line, "language"), Text(line, "publisher"));

    private static string? Text(JsonElement line, string name) =>
        !line.TryGetProperty(name, out var value) ? null : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number when name is "id" => value.GetRawText(),
            _ => null,
        };

    private static DateTimeOffset? Time(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    private static string Error(string? id, AnalyzeError error) => CanonicalJson.ToText(new AnalyzeErrorLine(id, error), AnalyzeJson.Options);
}
