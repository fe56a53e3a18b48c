using System.Text.Json.Nodes;

namespace Ingest.Azure.Tests.Language;

/// <summary>Cases of answers: their shapes, labels and positions.</summary>
internal static class AnswerCases
{
    private const string All = "azure 2025-10-01 for 1: Ursula von der Leyen=Person@0, NATO=Organization@25, Brussels=Location.GPE@43, Monday=DateTime.Date@55";
    private const string Rest = "NATO=Organization@25, Brussels=Location.GPE@43, Monday=DateTime.Date@55";
    private const string WithoutFirst = $"azure 2025-10-01 for 1: {Rest}";
    private const string LeftOut = "1 entities of Azure AI Language in characters 0 to 62 were left out: their text is not where they point.";
    private const string Moved = "1 entities of Azure AI Language in characters 0 to 62 pointed beside their text and were moved to it.";

    public static IReadOnlyList<LanguageCase> Cases { get; } =
    [
        new("answers in the shape of 2026-05-01", static _ => { }, All),
        new("answers in the shape of 2025-11-01", static _ => { }, All) { Options = static bench => bench.Options(version: "2025-11-01") },
        new("answers in the shape of 2024-11-01", static _ => { }, All) { Options = static bench => bench.Options(version: "2024-11-01") },
        new("answers in the shape of 2023-04-01", static _ => { }, All) { Options = static bench => bench.Options(version: "2023-04-01") },
        new("counts emoji and accents in UTF-16", static _ => { }, "azure 2025-10-01 for 1: Médecins Sans Frontières=Organization.Medical@16, Brussels=Location.GPE@47")
        {
            Text = "🎉👩‍👩‍👧 é in Médecins Sans Frontières, then Brussels.",
        },
        Entity("has a type nobody knows, of a known family", static entity => entity["type"] = "Spokesperson", $"azure 2025-10-01 for 1: Ursula von der Leyen=Person.Spokesperson@0, {Rest}"),
        Entity("has labels nobody knows", static entity => Relabel(entity, "Vessel", "Ferry"), $"azure 2025-10-01 for 1: Ursula von der Leyen=Vessel.Ferry@0, {Rest}"),
        Entity("has a category nobody knows and nothing else", static entity => Relabel(entity, "Vessel", null), $"azure 2025-10-01 for 1: Ursula von der Leyen=Vessel@0, {Rest}"),
        Entity("writes labels in small letters", static entity => Relabel(entity, "location", "countryregion"), $"azure 2025-10-01 for 1: Ursula von der Leyen=Location.GPE@0, {Rest}"),
        Entity("says only a category and its own subcategory", static entity => (entity["subcategory"], entity["type"]) = ("Sports", null), $"azure 2025-10-01 for 1: Ursula von der Leyen=Person.Sports@0, {Rest}"),
        Entity("has no label at all", static entity => Relabel(entity, null, null), WithoutFirst, "1 entities of Azure AI Language in characters 0 to 62 were left out: they have no category."),
        Entity("is surer than sure", static entity => entity["confidenceScore"] = 7, All),
        Entity("adds fields nobody knows", static entity => entity["metadata"] = new JsonObject { ["metadataKind"] = "Novelty" }, All),
        Entity("points three too far", static entity => entity["offset"] = 3, All, Moved),
        Entity("is longer than its text", static entity => entity["length"] = 34, All, Moved),
        Entity("points before the text", static entity => entity["offset"] = -1, WithoutFirst, LeftOut),
        Entity("points far behind the text", static entity => entity["offset"] = 100_000, WithoutFirst, LeftOut),
        Entity("points behind all numbers", static entity => entity["offset"] = long.MaxValue, WithoutFirst, LeftOut),
        Entity("quotes what is not there", static entity => entity["text"] = "Ursula of Leyen", WithoutFirst, LeftOut),
        Entity("quotes nothing", static entity => entity["text"] = string.Empty, WithoutFirst, LeftOut),
        Entity("quotes a letter that stands in many places near by", static entity => (entity["text"], entity["offset"]) = ("e", 1), WithoutFirst, LeftOut),
        new("answers entities inside others", static service => service.Next(Faults.Change(Overlap)), All),
        new("answers null for an entity", static service => service.Next(Faults.Change(static body => Document(body)["entities"]!.AsArray().Add(null))), All),
        new("answers without a list of entities", static service => service.Next(Faults.Change(static body => Document(body).Remove("entities"))), "azure 2025-10-01 for 1: "),
        new("does not say its model", static service => service.Next(Faults.Change(static body => body["results"]!.AsObject().Remove("modelVersion"))), All.Replace("2025-10-01", "unknown", StringComparison.Ordinal)),
        new("does not say what it counted", static service => service.Next(Faults.Change(static body => Document(body).Remove("statistics"))), All),
        new("counts more than the text has", static service => service.Next(Faults.Change(static body => Document(body)["statistics"]!["transactionsCount"] = 3)), All.Replace("for 1", "for 3", StringComparison.Ordinal))
        {
            Says = "counted 3 text records where the text has 1 at most",
            Used = 3,
        },
        new("counts below nothing", static service => service.Next(Faults.Change(static body => Document(body)["statistics"]!["transactionsCount"] = -5)), All),
    ];

    private static JsonObject Document(JsonObject body) => body["results"]!["documents"]![0]!.AsObject();

    private static LanguageCase Entity(string name, Action<JsonObject> change, string expected, string says = "") =>
        new($"an entity {name}", service => service.Next(Faults.ChangeEntity(change)), expected) { Says = says };

    private static void Relabel(JsonObject entity, string? category, string? type)
    {
        entity["category"] = category;
        entity["type"] = type;
        entity.Remove("tags");
    }

    // The first word of the person, the person with "met" as something else of the same length, and the person again, less sure.
    private static void Overlap(JsonObject body)
    {
        var entities = Document(body)["entities"]!.AsArray();
        entities.Insert(0, new JsonObject { ["text"] = "Ursula", ["category"] = "Person", ["offset"] = 0, ["length"] = 6, ["confidenceScore"] = 1 });
        entities.Add(new JsonObject { ["text"] = "von der Leyen met NA", ["category"] = "Event", ["offset"] = 7, ["length"] = 20, ["confidenceScore"] = 0.2 });
        entities.Add(new JsonObject { ["text"] = "Ursula von der Leyen", ["category"] = "Product", ["offset"] = 0, ["length"] = 20, ["confidenceScore"] = 0.1 });
    }
}
