using System.Text.Json.Nodes;
using Ingest.Tests.Support;

namespace Ingest.Tests.Infra;

/// <summary>What infra/ creates with some parameters, as the Bicep compiler predicts it.</summary>
internal sealed class PredictedDeployment
{
    private readonly JsonArray _resources;

    private PredictedDeployment(JsonArray resources) => _resources = resources;

    /// <summary>Predicts a deployment called desk in westeurope; <paramref name="parameters"/> are lines such as <c>param recognizer = 'azure'</c>.</summary>
    public static async Task<PredictedDeployment> OfAsync(string parameters, CancellationToken cancellationToken) =>
        new(await BicepCompiler.PredictAsync(RepositoryRoot.Path("infra"), $"param environmentName = 'desk'\nparam location = 'westeurope'\n{parameters}", cancellationToken));

    /// <summary>The resources of a type.</summary>
    public IEnumerable<JsonNode> OfType(string type) => _resources.Where(resource => resource!["type"]!.GetValue<string>() == type).Select(static resource => resource!);

    /// <summary>The names of the resources of a type, without their parents'.</summary>
    public IEnumerable<string> Names(string type) => OfType(type).Select(static resource => resource["name"]!.GetValue<string>().Split('/')[^1]);

    /// <summary>The properties of the one resource of a type.</summary>
    public JsonNode Properties(string type) => OfType(type).Single()["properties"]!;

    /// <summary>The app's settings.</summary>
    public IReadOnlyDictionary<string, string> Settings() =>
        Properties("Microsoft.Web/sites/config").AsObject().ToDictionary(static setting => setting.Key, static setting => setting.Value!.GetValue<string>(), StringComparer.Ordinal);
}
