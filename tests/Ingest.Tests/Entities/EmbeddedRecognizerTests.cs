using Ingest.Entities;
using Ingest.Language;
using Ingest.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Ingest.Tests.Entities;

public sealed class EmbeddedRecognizerTests
{
    private const string Text = "UN chief António Guterres flew to Norwick. Guterres met rebels on Monday.";

    [Fact]
    public async Task RecognizeAsync_Document_GivesEntitiesThatSliceTheText()
    {
        var entities = await Recognize(Text, null);
        Assert.All(entities, entity => Assert.Equal(entity.Text, Text.Substring(entity.Offset, entity.Length)));
        Assert.Equal(entities.Single(entity => entity.Text == "António Guterres").EntityId, entities.Single(entity => entity.Text == "Guterres").EntityId);
    }

    [Fact]
    public async Task RecognizeAsync_WithPlaceNames_TakesTheirWord()
    {
        var entities = await Recognize(Text, static name => name is "Norwick" ? PlaceHint.Gpe : PlaceHint.None);
        Assert.Equal(("Location", "GPE"), entities.Where(entity => entity.Text == "Norwick").Select(entity => (entity.Category, entity.Subcategory)).Single());
    }

    [Theory]
    [InlineData("The Norland Guard came to Oslo. The group left, and it took them along.")]
    [InlineData("Anna Roe met Norland's Ministry of Health. She said the ministry and its party had told her so.")]
    public async Task RecognizeAsync_PronounsAndDescriptions_AreNoEntities(string text) =>
        Assert.DoesNotContain(await Recognize(text, null), static entity => char.IsLower(entity.Text[0]) || entity.Text is "The group" or "She");

    [Fact]
    public async Task ToText_Entity_LeavesOutWhatIsNotKnown()
    {
        var entities = await Recognize("It rained on Monday.", null);
        Assert.Equal(
            """[{"text":"Monday","offset":13,"length":6,"category":"DateTime","confidence":0.9}]""",
            CanonicalJson.ToText(entities, EntitiesJson.Options));
    }

    [Fact]
    public void AddEntities_AliasFileMissing_SaysWhichKey()
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Ingest:Entities:AliasFile"] = "/nowhere/at.all" };
        using var provider = Provider(settings, null);
        var error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<EntitiesOptions>());
        Assert.Contains("Ingest:Entities:AliasFile names /nowhere/at.all", error.Message, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Entity>> Recognize(string text, PlaceNames? places)
    {
        await using var provider = Provider([], places);
        var document = provider.GetRequiredService<LanguageEngine>().Analyze(text);
        var outcome = await provider.GetRequiredService<IEntityRecognizer>().RecognizeAsync(document, CancellationToken.None);
        return Assert.IsType<RecognitionOutcome.Recognized>(outcome).Entities;
    }

    private static ServiceProvider Provider(Dictionary<string, string?> settings, PlaceNames? places)
    {
        var services = new ServiceCollection();
        if (places is not null)
        {
            services.AddSingleton(places);
        }

        return services.AddEntities(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();
    }
}
