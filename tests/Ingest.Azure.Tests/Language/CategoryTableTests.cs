using System.Text.Json;
using System.Text.Json.Nodes;
using Ingest.Azure.Language;
using Ingest.Azure.Language.Wire;
using Xunit;

namespace Ingest.Azure.Tests.Language;

public sealed class CategoryTableTests
{
    private static readonly string[] Known =
    [
        "Person", "PersonType", "Organization", "Location", "Event", "Product", "Skill", "Address", "PhoneNumber", "Email", "URL", "IPAddress", "DateTime", "Quantity",
    ];

    [Theory]
    [InlineData("Location", "City", "Location GPE City", "Location", "GPE")]
    [InlineData("Location", "Continent", "Location GPE Continent", "Location", "GPE")]
    [InlineData("Location", "Airport", "Location Structural Airport", "Location", "Structural")]
    [InlineData("Location", "Geological", "Location Geological", "Location", "Geographical")]
    [InlineData("Location", "Location", "Location", "Location", null)]
    [InlineData("Location", "Address", "Location Address", "Address", null)]
    [InlineData("Numeric", "Speed", "Dimension Numeric Speed", "Quantity", "Dimension")]
    [InlineData("Numeric", "Age", "Numeric Age", "Quantity", "Age")]
    [InlineData("Temporal", "SetTemporal", "Temporal SetTemporal", "DateTime", "Set")]
    [InlineData("Temporal", "DateTime", "Temporal DateTime", "DateTime", null)]
    [InlineData("Event", "SportsEvent", "Event SportsEvent", "Event", "Sports")]
    [InlineData("IP", "IP", "IP", "IPAddress", null)]
    [InlineData("Place", "Spaceport", "Location Spaceport", "Location", "Spaceport")]
    [InlineData("Vessel", "Vessel", "Vessel", "Vessel", null)]
    public void Of_LabelsOfTheNewerShape_AreTheAgreedCategories(string category, string type, string tags, string expected, string? subcategory)
    {
        EntityTag[] labels = [.. tags.Split(' ').Select(static tag => new EntityTag(tag, 0.9))];
        Assert.Equal((expected, subcategory), CategoryTable.Of(new AnswerEntity("x", category, null, type, 0, 1, 1, labels)));
    }

    [Theory]
    [InlineData("Location", "GPE", "Location", "GPE")]
    [InlineData("Organization", "Sports", "Organization", "Sports")]
    [InlineData("Event", "Sports", "Event", "Sports")]
    [InlineData("DateTime", "TimeRange", "DateTime", "TimeRange")]
    [InlineData("Quantity", "Temperature", "Quantity", "Temperature")]
    [InlineData("Product", "ComputingProduct", "Product", "ComputingProduct")]
    [InlineData("Skill", null, "Skill", null)]
    [InlineData("Event", "Parade", "Event", "Parade")]
    [InlineData("Vessel", "Ferry", "Vessel", "Ferry")]
    public void Of_LabelsOfTheOlderShape_AreTheAgreedCategories(string category, string? label, string expected, string? subcategory) =>
        Assert.Equal((expected, subcategory), CategoryTable.Of(new AnswerEntity("x", category, label, null, 0, 1, 1, null)));

    /// <summary>Microsoft's own examples, where they lie beside the checkout: every label in them is in the table.</summary>
    [Fact]
    public void Of_PublishedExamples_KnowsEveryLabel()
    {
        foreach (var file in Examples())
        {
            var body = JsonNode.Parse(File.ReadAllText(file))!["responses"]!["200"]!["body"]!.ToJsonString();
            var answer = JsonSerializer.Deserialize(body, WireJson.Readable.TextAnalysisAnswer)!;
            Assert.Equal("EntityRecognitionResults", answer.Kind);
            var entities = answer.Results!.Documents!.SelectMany(static document => document!.Entities!).ToList();
            Assert.NotEmpty(entities);
            Assert.All(entities, static entity => Assert.Contains(CategoryTable.Of(entity!)!.Value.Category, Known, StringComparer.Ordinal));
        }
    }

    private static string[] Examples()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var examples = Path.Combine(folder.FullName, "shared", "reference", "azure-examples");
            if (Directory.Exists(examples))
            {
                return Directory.GetFiles(examples, "*_EntityRecognition*.json");
            }
        }

        return [];
    }
}
