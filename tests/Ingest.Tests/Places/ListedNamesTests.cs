using Ingest.Language;
using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Places;

/// <summary>Whether the names of the gazetteer are found in a text that has them as they are listed: those with a mark or a digit in them, class by class.</summary>
public sealed class ListedNamesTests
{
    private const int MostOfAClass = 3_000;
    private const string Before = "They met in ";
    private static readonly Gazetteer World = Gazetteer.Open();
    private static readonly LanguageEngine Engine = new();

    [Theory]
    [InlineData("possessive", 0.96)]
    [InlineData("apostrophe", 0.94)]
    [InlineData("hyphen", 0.99)]
    public void Scan_ListedName_IsFound(string kind, double floor)
    {
        var names = World.AllHits().Select(static hit => hit.Name).Distinct(StringComparer.Ordinal).Where(name => char.IsAsciiLetterUpper(name[0]) && Kind(name) == kind).ToList();
        var sample = names.Where((_, i) => i % Math.Max(1, names.Count / MostOfAClass) == 0).ToList();
        var missed = sample.Where(static name => !IsFound(name)).ToList();
        Assert.True(missed.Count <= (1 - floor) * sample.Count, $"{kind}: {missed.Count} of {sample.Count} ({names.Count}) not found: {string.Join(" | ", missed.Where((_, i) => i % Math.Max(1, missed.Count / 60) == 0))}");
    }

    private static bool IsFound(string name)
    {
        var document = Engine.Analyze($"{Before}{name} on Monday.");
        return new PlaceScanner(World).Scan(document, TextPieces.Of(document)).Exists(found => found.Offset == Before.Length && found.Length >= name.TrimEnd('\'', '\u2019').Length);
    }

    /// <summary>The class of a name; null for one without a mark, and for what no text has: "Seen (Kreis 3) / Waser", "Budapest XII. kerület", romanisations with two apostrophes in a word ("Podil's'k").</summary>
    private static string? Kind(string name) =>
        name.Any(static letter => letter is '(' or '[' or '/' or '*' or ',' or '\u201D') || name.Contains("Budapest", StringComparison.Ordinal) || name.Contains("Sección", StringComparison.Ordinal) || name.Contains("'s'", StringComparison.Ordinal) ? null
        : name.Contains("'s", StringComparison.OrdinalIgnoreCase) || name.Contains("\u2019s", StringComparison.OrdinalIgnoreCase) ? "possessive"
        : name.AsSpan().IndexOfAny("'\u2019\u2018`") >= 0 ? "apostrophe"
        : name.Contains('.', StringComparison.Ordinal) ? "stop"
        : name.Any(char.IsAsciiDigit) ? "digit"
        : name.Contains('-', StringComparison.Ordinal) ? "hyphen"
        : null;
}
