using System.Text.Json;

namespace Ingest.Quality.Claims;

/// <summary>A sentence, or a few, written for this project, with the claims that a reader should find in it.</summary>
/// <param name="Topic">What it tries, as <c>polarity</c> or <c>counts</c>.</param>
/// <param name="Published">The day that its times are counted from.</param>
/// <param name="Claims">None where nothing is claimed.</param>
internal sealed record SentenceCase(string Id, string Topic, string Text, string Published, IReadOnlyList<ExpectedClaim> Claims)
{
    /// <summary>All cases of a suite (<c>sentences</c> or <c>unseen</c>), in their order.</summary>
    public static IReadOnlyList<SentenceCase> ReadAll(string suite) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Claims", suite + ".ndjson")).Select(Read)];

    /// <summary>Its line as <c>ingest analyze</c> takes it.</summary>
    public string AsInput() =>
        $$"""{"id":{{JsonSerializer.Serialize(Id)}},"text":{{JsonSerializer.Serialize(Text)}},"published":{{JsonSerializer.Serialize(Published)}}}""";

    private static SentenceCase Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement.Clone();
        return new SentenceCase(
            root.GetProperty("id").GetString()!,
            root.GetProperty("topic").GetString()!,
            root.GetProperty("text").GetString()!,
            root.GetProperty("published").GetString()!,
            [.. root.GetProperty("claims").EnumerateArray().Select(static claim => new ExpectedClaim(claim))]);
    }
}
