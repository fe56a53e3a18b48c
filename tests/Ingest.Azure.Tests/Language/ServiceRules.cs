using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ingest.Azure.Tests.Language;

/// <summary>
/// The wire contract of <c>POST /language/:analyze-text</c> for EntityRecognition: what is refused as a whole, what is refused text by text, and how
/// the rest is answered in the shape of the version asked for.
/// </summary>
internal static class ServiceRules
{
    private const int MostDocuments = 5;
    private const int MostElements = 5120;
    private const string InvalidRequest = "InvalidRequest";
    private static readonly string[] Versions = ["2022-05-01", "2023-04-01", "2024-11-01", "2025-11-01", "2026-05-01", "2026-05-15-preview"];
    private static readonly string[] Languages = ["en", "de", "es", "fr", "ar", "uk"];

    public static ServiceAnswer Answer(string? version, bool isWithStatistics, JsonNode? body)
    {
        if (!Versions.Contains(version, StringComparer.Ordinal))
        {
            return ServiceAnswer.Error(400, InvalidRequest, $"The api-version '{version}' is not supported.", "InvalidParameterValue");
        }

        var isNewShape = string.CompareOrdinal(version, "2024") > 0;
        var parameters = body?["parameters"];
        var units = StringUnits.All.FirstOrDefault(units => units.Name == (Text(parameters?["stringIndexType"]) ?? "TextElements_v8"));
        return Problem(body, parameters, units) ?? Read(body!["analysisInput"]!["documents"]!.AsArray(), units!, isNewShape, isWithStatistics);
    }

    private static ServiceAnswer? Problem(JsonNode? body, JsonNode? parameters, StringUnits? units)
    {
        if (body is not JsonObject || Text(body["kind"]) != "EntityRecognition")
        {
            return ServiceAnswer.Error(400, "InvalidArgument", "The kind of analysis is not supported.", "InvalidParameterValue");
        }

        if (units is null || (Text(parameters?["modelVersion"]) ?? "latest") != "latest")
        {
            return ServiceAnswer.Error(400, InvalidRequest, "A parameter has a value that is not supported.", units is null ? "InvalidParameterValue" : "ModelVersionIncorrect");
        }

        if (body["analysisInput"]?["documents"] is not JsonArray { Count: > 0 } documents)
        {
            return ServiceAnswer.Error(400, InvalidRequest, "The request has no documents.", "MissingInputDocuments");
        }

        if (documents.Count > MostDocuments)
        {
            return ServiceAnswer.Error(400, InvalidRequest, "Batch request contains too many records. Max 5 records are permitted.", "InvalidDocumentBatch");
        }

        var ids = documents.Select(static document => Text(document?["id"])).ToList();
        return ids.TrueForAll(static id => !string.IsNullOrEmpty(id)) && ids.Distinct(StringComparer.Ordinal).Count() == ids.Count
            ? null
            : ServiceAnswer.Error(400, InvalidRequest, "Request contains duplicated Ids. Make sure each document has a unique Id.", "InvalidDocument");
    }

    private static ServiceAnswer Read(JsonArray input, StringUnits units, bool isNewShape, bool isWithStatistics)
    {
        var results = new JsonObject { ["documents"] = new JsonArray(), ["errors"] = new JsonArray(), ["modelVersion"] = "2025-10-01" };
        var records = 0;

        // From the last to the first: nothing promises the order of the request.
        foreach (var document in input.Reverse())
        {
            var text = Text(document!["text"]) ?? string.Empty;
            if (DocumentProblem(text, Text(document["language"]) ?? "en") is { } problem)
            {
                results["errors"]!.AsArray().Add(new JsonObject { ["id"] = Text(document["id"]), ["error"] = Nested(problem.Code, problem.Message, isNewShape) });
                continue;
            }

            var cost = (Elements(text) + 999) / 1000;
            records += cost;
            results["documents"]!.AsArray().Add(Document(Text(document["id"])!, text, units, isNewShape, isWithStatistics ? cost : null));
        }

        if (isWithStatistics)
        {
            results["statistics"] = new JsonObject
            {
                ["documentsCount"] = input.Count,
                ["validDocumentsCount"] = results["documents"]!.AsArray().Count,
                ["erroneousDocumentsCount"] = results["errors"]!.AsArray().Count,
                ["transactionsCount"] = records,
            };
        }

        return new ServiceAnswer(200, new JsonObject { ["kind"] = "EntityRecognitionResults", ["results"] = results });
    }

    private static (string Code, string Message)? DocumentProblem(string text, string language)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return ("InvalidDocument", "Document text is empty.");
        }

        if (Elements(text) > MostElements)
        {
            return ("InvalidDocument", "A document within the request was too large to be processed. Limit document size to: 5120 text elements.");
        }

        return Languages.Contains(language, StringComparer.Ordinal) ? null : ("UnsupportedLanguageCode", "Invalid language code. Supported languages: en,de,es,fr,ar,uk.");
    }

    // Newer versions put the error that has an inner one into the details of another.
    private static JsonObject Nested(string code, string message, bool isNewShape)
    {
        var error = new JsonObject { ["code"] = "InvalidArgument", ["message"] = "Invalid Document in request.", ["innererror"] = new JsonObject { ["code"] = code, ["message"] = message } };
        return isNewShape ? new JsonObject { ["code"] = InvalidRequest, ["message"] = "Invalid Document in request.", ["details"] = new JsonArray(error) } : error;
    }

    private static JsonObject Document(string id, string text, StringUnits units, bool isNewShape, int? cost)
    {
        var entities = new JsonArray();
        foreach (var name in KnownName.All)
        {
            for (var at = text.IndexOf(name.Text, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name.Text, at + name.Text.Length, StringComparison.Ordinal))
            {
                entities.Add(name.At(text, at, units, isNewShape));
            }
        }

        var document = new JsonObject { ["id"] = id, ["entities"] = entities, ["warnings"] = new JsonArray() };
        if (cost is { } records)
        {
            document["statistics"] = new JsonObject { ["charactersCount"] = Elements(text), ["transactionsCount"] = records };
        }

        return document;
    }

    private static int Elements(string text) => new StringInfo(text).LengthInTextElements;

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
