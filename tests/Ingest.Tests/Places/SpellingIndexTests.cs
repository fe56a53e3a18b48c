using Ingest.Language;
using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Places;

public sealed class SpellingIndexTests
{
    private static readonly LanguageEngine Engine = new();
    private static readonly Gazetteer World = Gazetteer.Open();

    private static readonly SpellingIndex Index = SpellingIndex.Build(World,
    [
        Watch("zor", "geonames:170794", "the river town"),
        Watch("raqqa", "geonames:172955"),
        Watch("kharkiv", "geonames:706483"),
        Watch("malta", "country:MT"),
    ]);

    [Theory]
    [InlineData("Deir ez-Zor", "zor", SpellingLevel.Exact)]
    [InlineData("Deir al-Zor", "zor", SpellingLevel.Exact)]
    [InlineData("Deir Ezzor", "zor", SpellingLevel.Loose)]
    [InlineData("Dayr az Zawr", "zor", SpellingLevel.Exact)]
    [InlineData("Deir el-Zour", "zor", SpellingLevel.Loose)]
    [InlineData("the river town", "zor", SpellingLevel.Alias)]
    [InlineData("دير الزور", "zor", SpellingLevel.Exact)]
    [InlineData("ودير الزور", "zor", SpellingLevel.Exact)]
    [InlineData("al-Raqqa", "raqqa", SpellingLevel.Loose)]
    [InlineData("Raqqah", "raqqa", SpellingLevel.Exact)]
    [InlineData("Dair al-Zur", "zor", SpellingLevel.Wide)]
    [InlineData("بالرقة", "raqqa", SpellingLevel.Exact)]
    [InlineData("Kharkov", "kharkiv", SpellingLevel.Exact)]
    [InlineData("Харьков", "kharkiv", SpellingLevel.Exact)]
    public void Find_Spelling_IsFoundOnce(string spelling, string key, SpellingLevel level)
    {
        var text = $"They left {spelling} at dawn.";
        var match = Assert.Single(Index.Find(Engine.Analyze(text)));
        Assert.Equal((key, level), (match.Key, match.Level));
        Assert.Equal(spelling, text.Substring(match.Offset, match.Length));
    }

    [Theory]
    [InlineData("It was a race against time.")]
    [InlineData("Race day came.")]
    [InlineData("The ambassador spoke of raqqas.")]
    [InlineData("Multa paucis.")]
    [InlineData("Zorro and Deira")]
    [InlineData("So I'm told, some Y said.")]
    public void Find_OtherWords_AreNoMatch(string text) => Assert.Empty(Index.Find(Engine.Analyze(text)));

    [Fact]
    public void Find_TwoWatchesOfOnePlace_BothMatch()
    {
        var index = SpellingIndex.Build(World, [Watch("a", "geonames:172955"), Watch("b", "geonames:172955")]);
        Assert.Equal(["a", "b"], index.Find(Engine.Analyze("In Raqqa.")).Select(match => match.Key).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("They went to Kassel.", "Kassel", SpellingDoubt.BetterKnownPlace)]
    [InlineData("They went to kasel.", "kasel", SpellingDoubt.SmallLetters)]
    [InlineData("They went to kasell.", "kasell", SpellingDoubt.SmallLetters)]
    [InlineData("They went to the Easel.", "Easel", SpellingDoubt.EnglishWord)]
    public void Find_SpellingThatDoesNotCount_IsAMissWithItsReason(string text, string found, object doubt)
    {
        var village = new Place("geonames:999999999", "Kasel", "YE", null, 15, 44, "populated-place", "PPL", 10);
        var index = SpellingIndex.Build(World, [new WatchedPlace("village", village, ["Kasel", "Eassel"])]);
        var misses = new List<SpellingMiss>();
        Assert.Empty(index.Find(Engine.Analyze(text), misses));
        var miss = Assert.Single(misses, miss => text.Substring(miss.Offset, miss.Length) == found);
        Assert.Equal((SpellingDoubt)doubt, miss.Doubt);
    }

    private static WatchedPlace Watch(string key, string placeId, params string[] aliases) =>
        World.TryGet(placeId, out var place) ? new WatchedPlace(key, place, aliases) : throw new InvalidOperationException(placeId);
}
