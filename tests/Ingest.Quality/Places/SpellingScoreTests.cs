using System.Globalization;
using Ingest.Language;
using Ingest.Places;
using Xunit;

namespace Ingest.Quality.Places;

/// <summary>How many spellings of watched places are found, how many lead to another place, and what raises an alert that is none.</summary>
public sealed class SpellingScoreTests(ITestOutputHelper log)
{
    private const int Paragraphs = 10_000;
    private const int Watched = 100;
    private const int MostFalse = 1;

    /// <summary>"El Hamma in Syria" is Hama, in a spelling that no list has: found as it should be.</summary>
    private static readonly string[] Right = ["El Hamma"];

    private static readonly Gazetteer World = Gazetteer.Open();

    /// <summary>Percent of near variants; floors a little under what is reached, wrong places a little over.</summary>
    [Theory]
    [InlineData("SY", 68, 0.1, 1.2)]
    [InlineData("IQ", 71, 0.1, 0.6)]
    [InlineData("YE", 66, 1.3, 9.6)]
    [InlineData("UA", 78, 2.1, 9.4)]
    [InlineData("LY", 67, 0.3, 2.1)]
    [InlineData("SD", 74, 0.1, 0.8)]
    public void Wide_LeftOutVariants_FindTheirPlace(string country, double leastRight, double mostWrong, double mostBoth)
    {
        var variants = new NearVariants(World, country);
        var loose = variants.Score(static (name, family) => NameKey.Loose(name, family));
        var wide = variants.Score(static (name, family) => NameKey.Wide(name, family));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{country}, {wide.Count} variants: L2 {loose.Right:0.0}/{loose.Wrong:0.0}/{loose.Both:0.0}, L3 {wide.Right:0.0}/{wide.Wrong:0.0}/{wide.Both:0.0}"));
        Assert.InRange(wide.Right, leastRight, 100);
        Assert.InRange(wide.Wrong, 0, mostWrong);
        Assert.InRange(wide.Both, 0, mostBoth);
    }

    [Fact]
    public void Find_SpellingsOfWireServices_AreTheirPlaces()
    {
        var rows = WireSpellings.Read(World);
        var index = SpellingIndex.Build(World, WireSpellings.Watches(World, rows.Count));
        var (all, right, wrong) = Score(index, rows.SelectMany(static row => row.Spellings.Select(spelling => (row.Place, spelling))));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{right} of {all} spellings found ({100.0 * right / all:0.0} %), {wrong} wrong places"));
        Assert.InRange(100.0 * right / all, 90, 100);
        Assert.InRange(wrong, 0, 2);
    }

    private (int All, int Right, int Wrong) Score(SpellingIndex index, IEnumerable<(Place Place, string Spelling)> spellings)
    {
        var (all, right, wrong) = (0, 0, 0);
        foreach (var (place, spelling) in spellings)
        {
            var found = index.Find(LanguageEngine.Cut($"Shelling was reported near {spelling} on Monday."));
            var isRight = found.Any(match => match.PlaceId == place.PlaceId);
            var others = found.Where(match => match.PlaceId != place.PlaceId).Select(static match => match.Name).ToList();
            (all, right, wrong) = (all + 1, right + (isRight ? 1 : 0), wrong + others.Count);
            if (!isRight || others.Count > 0)
            {
                log.WriteLine($"{spelling} ({place.Name}): {(isRight ? "found" : "missed")}{string.Concat(others.Select(static other => ", also " + other))}");
            }
        }

        return (all, right, wrong);
    }

    /// <summary>All places of all regions are watched at once.</summary>
    [Fact]
    public void Find_SpellingsOfMoreRegions_AreTheirPlaces()
    {
        var regions = WireSpellings.ReadWorld(World);
        var index = SpellingIndex.Build(World, regions.SelectMany(static region => region).Select(static row => new WatchedPlace(row.Place.PlaceId, row.Place, [])));
        var scores = new List<(string Region, double Found, int Wrong)>();
        foreach (var region in regions)
        {
            var score = Score(index, region.SelectMany(static row => row.Spellings.Select(spelling => (row.Place, spelling))));
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{region.Key}: {score.Right} of {score.All} spellings of {region.Count()} places found ({100.0 * score.Right / score.All:0.0} %), {score.Wrong} wrong places"));
            scores.Add((region.Key, 100.0 * score.Right / score.All, score.Wrong));
        }

        Assert.All(scores, static score => Assert.InRange(score.Found, 80, 100));
        Assert.All(scores, static score => Assert.InRange(score.Wrong, 0, 1));
    }

    /// <summary>Spellings found only loosely, in texts that name none of the watched places, before the text's own places are asked: each would be a false alert.</summary>
    [Fact]
    public void Find_TextsWithoutAWatchedPlace_RaiseNothing()
    {
        var index = SpellingIndex.Build(World, WireSpellings.Watches(World, Watched));
        var (read, wrong) = (0, 0);
        foreach (var text in OtherParagraphs.Read(Paragraphs))
        {
            var found = index.Find(LanguageEngine.Cut(text)).Where(match => !Right.Contains(text.Substring(match.Offset, match.Length), StringComparer.Ordinal)).ToList();
            read++;
            if (found.Count > 0 && found.All(static match => match.Level is SpellingLevel.Loose or SpellingLevel.Wide))
            {
                wrong++;
                log.WriteLine($"{string.Join("; ", found.Select(match => $"{text.Substring(match.Offset, match.Length)} is taken for {match.Name} ({match.Level})"))}: {text}");
            }
        }

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{wrong} of {read} paragraphs, {Watched} watches"));
        Assert.InRange(wrong, 0, MostFalse);
    }
}
