using Xunit;

namespace Ingest.Quality;

/// <summary>
/// The scores of names on the public sets do not fall below what they are. Names of persons, organisations and products learn from the development parts of
/// the sets whose licence allows it, so those floors only guard against decay: what a fresh text gets is measured by cross-validation (docs/model-card.md).
/// </summary>
public sealed class NameScoreTests(ITestOutputHelper log) : IDisposable
{
    private readonly SetScore _score = new(log);

    public void Dispose() => _score.Dispose();

    [Theory]
    [InlineData("ner_wikigold", "strict_f1", .93)]
    [InlineData("ner_uner_ewt", "strict_f1", .90)]
    [InlineData("ner_uner_pud", "strict_f1", .89)]
    [InlineData("gum_entities", "strict_f1", .58)]
    [InlineData("re3d", "names_f1", .62)]
    public async Task Analyze_PublicSet_ScoresNoLessThanItsFloor(string set, string figure, double floor)
    {
        if (!await _score.KeepsFloorAsync(set, figure, floor, "analyze"))
        {
            Assert.Empty(SharedSets.Folders(set));
        }
    }
}
