using System.Text.Json.Nodes;

namespace Ingest.Azure.Tests.Language;

/// <summary>A status and a body of the service double.</summary>
internal sealed record ServiceAnswer(int Status, JsonObject Body)
{
    /// <summary>An error; with an inner code it is nested as the service nests it.</summary>
    public static ServiceAnswer Error(int status, string code, string message, string? innerCode = null)
    {
        var error = new JsonObject { ["code"] = code, ["message"] = message };
        if (innerCode is not null)
        {
            error["message"] = "Invalid document in request.";
            error["innererror"] = new JsonObject { ["code"] = innerCode, ["message"] = message };
        }

        return new ServiceAnswer(status, new JsonObject { ["error"] = error });
    }
}
