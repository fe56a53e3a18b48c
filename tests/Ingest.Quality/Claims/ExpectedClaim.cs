using System.Text.Json;

namespace Ingest.Quality.Claims;

/// <summary>
/// A claim as the suite wants it. Only the fields that it names are judged; a field that is null must be absent. Words may be given with others that do as well ("strike|killed").
/// </summary>
/// <param name="Fields">The claim's object in <c>sentences.ndjson</c>.</param>
internal sealed record ExpectedClaim(JsonElement Fields)
{
    /// <summary>The fields that are judged, in the order of the report.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "type", "mode", "subtype", "trigger", "actor", "actorKind", "target", "targetKind", "polarity", "modality", "place", "area",
        "start", "end", "source", "sourceForm", "via", "counts",
    ];

    private static readonly string[] Quoted = ["trigger", "actor", "target", "place", "source", "via"];

    /// <summary>Whether the guideline leaves open that this is a claim of its own: it may be missing.</summary>
    public bool IsOptional => Fields.TryGetProperty("optional", out var optional) && optional.GetBoolean();

    /// <summary>The words that the trigger must hold.</summary>
    public string Trigger => Fields.GetProperty("trigger").GetString()!;

    /// <summary>The fields that are judged of this one.</summary>
    public IEnumerable<string> Judged => Names.Where(name => Fields.TryGetProperty(name, out _));

    /// <summary>All wordings that it looks for, each with those that do as well.</summary>
    public IEnumerable<string> Quotes => Quoted.Where(name => Fields.TryGetProperty(name, out var words) && words.ValueKind == JsonValueKind.String).Select(name => Fields.GetProperty(name).GetString()!);

    public bool IsToldBy(FoundClaim found) => Wording.Holds(found.Words["trigger"], Trigger);

    /// <summary>The fields in which a claim that was found is not as wanted.</summary>
    public IReadOnlyList<string> WrongIn(FoundClaim found) => [.. Judged.Where(name => !FieldJudge.IsRight(name, Fields.GetProperty(name), found))];
}
