using System.Text.Json.Nodes;

namespace Ingest.Azure.Tests.Language;

/// <summary>Cases of single texts: errors, warnings, and answers that do not fit the texts that were sent.</summary>
internal static class DocumentCases
{
    private const string All = "azure 2025-10-01 for 1: Ursula von der Leyen=Person@0, NATO=Organization@25, Brussels=Location.GPE@43, Monday=DateTime.Date@55";

    public static IReadOnlyList<LanguageCase> Cases { get; } =
    [
        Error("an error of a text, nested in innererror", """{"code":"InvalidArgument","message":"Invalid.","innererror":{"code":"InvalidDocument","message":"Document text is empty."}}""", "InvalidDocument: Document text is empty"),
        Error("an error of a text, nested in innerError", """{"code":"InvalidArgument","message":"Invalid.","innerError":{"code":"InvalidRequest","message":"Bad.","innerError":{"code":"InvalidDocument","message":"Too odd."}}}""", "InvalidDocument: Too odd"),
        Error("an error of a text, nested in details", """{"code":"InvalidRequest","message":"Invalid.","details":[{"code":"InvalidArgument","message":"Invalid.","innererror":{"code":"InvalidDocument","message":"It is too large."}}]}""", "InvalidDocument: It is too large"),
        Error("an error of a text, not nested", """{"code":"InternalServerError","message":"It broke."}""", "InternalServerError: It broke"),
        Error("an error of a text without any word", "{}", "no reason given"),
        new("a warning about a text", static service => service.Next(Faults.Change(static body => Document(body)["warnings"]!.AsArray().Add(new JsonObject { ["code"] = "LongWordsInDocument", ["message"] = "Words are long." }))), All)
        {
            Says = "Azure AI Language warns of characters 0 to 62: LongWordsInDocument: Words are long.",
        },
        new("an answer that leaves the text out", static service => service.Next(Faults.Change(static body => body["results"]!["documents"] = new JsonArray())), "embedded for 1")
        {
            Says = "did not read characters 0 to 62 (the answer leaves it out); the embedded recogniser did",
        },
        new("an answer with another id", static service => service.Next(Faults.Change(static body => Document(body)["id"] = "7")), "embedded for 1")
        {
            Says = "answered for 1 texts that it was not sent",
        },
        new("an answer without an id", static service => service.Next(Faults.Change(static body => Document(body).Remove("id"))), "embedded for 1")
        {
            Says = "the answer leaves it out",
        },
        new("an answer with the text twice", static service => service.Next(Faults.Change(static body => body["results"]!["documents"]!.AsArray().Add(Document(body).DeepClone()))), "embedded for 1")
        {
            Says = "the answer has it more than once",
        },
        new("an answer with the text among the good and the bad", static service => service.Next(Faults.Change(static body => body["results"]!["errors"]!.AsArray().Add(new JsonObject { ["id"] = "0", ["error"] = new JsonObject { ["code"] = "InvalidDocument" } }))), "embedded for 1")
        {
            Says = "the answer has it more than once",
        },
        new("an answer with a stranger beside the text", static service => service.Next(Faults.Change(static body => body["results"]!["errors"]!.AsArray().Add(new JsonObject { ["id"] = "9", ["error"] = new JsonObject { ["code"] = "InvalidDocument" } }))), All)
        {
            Says = "answered for 1 texts that it was not sent; that was left out",
        },
    ];

    private static JsonObject Document(JsonObject body) => body["results"]!["documents"]![0]!.AsObject();

    private static LanguageCase Error(string name, string error, string says) => new(name, service => service.Next(Faults.Change(body =>
    {
        body["results"]!["documents"] = new JsonArray();
        body["results"]!["errors"] = new JsonArray(new JsonObject { ["id"] = "0", ["error"] = JsonNode.Parse(error) });
    })), "embedded")
    {
        Says = $"did not read characters 0 to 62 ({(error == "{}" ? ": " : string.Empty)}{says}); the embedded recogniser did",
        Used = 0,
    };
}
