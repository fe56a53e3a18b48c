using Xunit;

namespace Ingest.Quality;

/// <summary>
/// The scores of places on the public sets do not fall below what they are: names found, of those with coordinates that were found the share within 161 km, and
/// the share found and within 161 km of all with coordinates. Nothing learns from these sets.
/// </summary>
public sealed class ToponymScoreTests(ITestOutputHelper log) : IDisposable
{
    private readonly SetScore _score = new(log);

    public void Dispose() => _score.Dispose();

    [Theory]
    [InlineData("geowebnews", "exact_f1", .84)]
    [InlineData("geowebnews", "acc161", .89)]
    [InlineData("geowebnews", "end_to_end_recall", .81)]
    [InlineData("trnews", "exact_f1", .88)]
    [InlineData("trnews", "acc161", .94)]
    [InlineData("trnews", "end_to_end_recall", .89)]
    [InlineData("lgl", "exact_f1", .83)]
    [InlineData("lgl", "acc161", .82)]
    [InlineData("lgl", "end_to_end_recall", .75)]
    [InlineData("geovirus", "exact_f1", .835)]
    [InlineData("geovirus", "acc161", .84)]
    [InlineData("geovirus", "end_to_end_recall", .79)]
    public async Task Analyze_PlacesOfAPublicSet_ScoreNoLessThanTheirFloor(string set, string figure, double floor)
    {
        if (!await _score.KeepsFloorAsync(set, figure, floor, "analyze"))
        {
            Assert.Empty(SharedSets.Folders(set));
        }
    }
}
