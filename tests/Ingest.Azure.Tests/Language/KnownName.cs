using System.Text.Json.Nodes;

namespace Ingest.Azure.Tests.Language;

/// <summary>A name that the service double finds, with its labels in the older and in the newer shape.</summary>
internal sealed record KnownName(string Text, string Category, string? Subcategory, string NewCategory, params string[] Tags)
{
    public static IReadOnlyList<KnownName> All { get; } =
    [
        new("Ursula von der Leyen", "Person", null, "Person", "Person"),
        new("NATO", "Organization", null, "Organization", "Organization"),
        new("Médecins Sans Frontières", "Organization", "Medical", "Organization", "Organization", "OrganizationMedical"),
        new("Brussels", "Location", "GPE", "Location", "Location", "GPE", "City"),
        new("Nile", "Location", "Geographical", "Location", "Location", "Geological"),
        new("Monday", "DateTime", "Date", "Temporal", "Temporal", "Date"),
        new("90 percent", "Quantity", "Percentage", "Numeric", "Numeric", "Percentage"),
        new("127.0.0.1", "IPAddress", null, "IP", "IP"),
    ];

    /// <summary>The name at a position, counted in the units that were asked for.</summary>
    public JsonObject At(string text, int index, StringUnits units, bool isNewShape)
    {
        var entity = new JsonObject
        {
            ["text"] = Text,
            ["category"] = isNewShape ? NewCategory : Category,
            ["offset"] = units.Count(text[..index]),
            ["length"] = units.Count(Text),
            ["confidenceScore"] = 0.9,
        };
        if (isNewShape)
        {
            entity["type"] = Tags[^1];
            entity["tags"] = new JsonArray([.. Tags.Select(static tag => new JsonObject { ["name"] = tag, ["confidenceScore"] = 0.9 })]);
        }
        else if (Subcategory is not null)
        {
            entity["subcategory"] = Subcategory;
        }

        return entity;
    }
}
