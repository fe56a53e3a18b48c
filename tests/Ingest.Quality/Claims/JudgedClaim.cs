using System.Text.Json;

namespace Ingest.Quality.Claims;

/// <summary>A claim that was found in a public set and judged by a reader against docs/claims-guideline.md. Where it stands and the verdicts are kept, not its words.</summary>
/// <param name="Set">The folder of the set.</param>
/// <param name="Document">The set's id of the text.</param>
/// <param name="Sentence">First character and length of the evidence, in UTF-16 code units of the text.</param>
/// <param name="Trigger">First character and length of the trigger, likewise.</param>
/// <param name="Type">The PLOVER category that was found.</param>
/// <param name="Verdicts"><c>right</c>, <c>wrong</c> or <c>n/a</c>, by field.</param>
/// <param name="Why">What is wrong with it, in a few words; empty where nothing is.</param>
internal sealed record JudgedClaim(
    string Set,
    string Document,
    (int Offset, int Length) Sentence,
    (int Offset, int Length) Trigger,
    string Type,
    IReadOnlyDictionary<string, string> Verdicts,
    string Why)
{
    /// <summary>The fields that are judged.</summary>
    public static readonly IReadOnlyList<string> Fields = ["type", "actor", "place", "attribution", "polarity"];

    public static IReadOnlyList<JudgedClaim> ReadAll() => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Claims", "judged.ndjson")).Select(Read)];

    /// <summary>Right and judged claims of a field.</summary>
    public static (int Right, int Total) Count(IEnumerable<JudgedClaim> claims, string field)
    {
        var verdicts = claims.Select(claim => claim.Verdicts[field]).CountBy(static verdict => verdict, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var right = verdicts.GetValueOrDefault("right");
        return (right, right + verdicts.GetValueOrDefault("wrong"));
    }

    private static JudgedClaim Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return new JudgedClaim(
            root.GetProperty("set").GetString()!,
            root.GetProperty("document").GetString()!,
            Span(root.GetProperty("sentence")),
            Span(root.GetProperty("trigger")),
            root.GetProperty("event").GetString()!,
            Fields.ToDictionary(static field => field, field => root.GetProperty(field).GetString()!, StringComparer.Ordinal),
            root.TryGetProperty("why", out var why) ? why.GetString()! : "");
    }

    private static (int Offset, int Length) Span(JsonElement span) => (span.GetProperty("offset").GetInt32(), span.GetProperty("length").GetInt32());
}
