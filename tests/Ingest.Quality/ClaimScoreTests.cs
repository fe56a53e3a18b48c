using Xunit;

namespace Ingest.Quality;

/// <summary>
/// The scores of attributions, events and times on the public sets do not fall below what they are: speaker, cue and content of statements by overlap, types of
/// events, times by span and by value. Nothing learns from these sets; the lists were grown against their development halves.
/// </summary>
public sealed class ClaimScoreTests(ITestOutputHelper log) : IDisposable
{
    private readonly SetScore _score = new(log);

    public void Dispose() => _score.Dispose();

    [Theory]
    [InlineData("polnear", "source_overlap_f1", .64)]
    [InlineData("polnear", "cue_overlap_f1", .71)]
    [InlineData("polnear", "content_overlap_f1", .79)]
    [InlineData("gum_attribution", "attribution_f1", .62)]
    [InlineData("case2021_events", "weighted_f1", .70)]
    [InlineData("plover_gsr", "accuracy", .74)]
    [InlineData("gum_dates", "exact_f1", .86)]
    [InlineData("gum_dates", "value_f1", .85)]
    public async Task Analyze_ClaimsOfAPublicSet_ScoreNoLessThanTheirFloor(string set, string figure, double floor)
    {
        if (!await _score.KeepsFloorAsync(set, figure, floor, "analyze"))
        {
            Assert.Empty(SharedSets.Folders(set));
        }
    }
}
