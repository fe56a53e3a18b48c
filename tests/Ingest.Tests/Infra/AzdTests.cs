using System.Text.Json.Nodes;
using Ingest.Tests.Support;
using Xunit;
using YamlDotNet.Serialization;

namespace Ingest.Tests.Infra;

/// <summary>What azd reads: azure.yaml names a project that is there, and the app that infra/ makes for it.</summary>
public sealed class AzdTests(PredictedDeployments deployments) : IClassFixture<PredictedDeployments>
{
    // The keys of a service that azd's schema 1.0 knows and that we use.
    private static readonly string[] ServiceKeys = ["project", "language", "host"];

    [Fact]
    public void AzureYaml_Service_IsTheFunctionsApp()
    {
        var yaml = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(File.ReadAllText(RepositoryRoot.Path("azure.yaml")));
        Assert.Equal(["name", "services"], yaml.Keys, StringComparer.Ordinal);
        var (name, service) = Assert.Single((Dictionary<object, object>)yaml["services"]);
        var keys = (Dictionary<object, object>)service;
        Assert.Equal(ServiceKeys, keys.Keys);
        Assert.Equal(("dotnet", "function"), (keys["language"], keys["host"]));
        Assert.NotEmpty(Directory.GetFiles(RepositoryRoot.Path(((string)keys["project"]).Split('/')), "*.csproj"));
        Assert.Equal(name, deployments.Plain.OfType("Microsoft.Web/sites").Single()["tags"]!["azd-service-name"]!.GetValue<string>());
    }

    [Fact]
    public void HostJson_AndParameters_AreJson()
    {
        Assert.Equal("2.0", JsonNode.Parse(File.ReadAllText(RepositoryRoot.Path("host.json")))!["version"]!.GetValue<string>());
        Assert.All(Directory.GetFiles(RepositoryRoot.Path("infra"), "*.json", SearchOption.AllDirectories), static file => Assert.NotNull(JsonNode.Parse(File.ReadAllText(file))));
    }

    [Fact]
    public void EveryResource_ThatTakesTags_NamesTheEnvironment() =>
        Assert.All(
            ((string[])["Microsoft.Storage/storageAccounts", "Microsoft.Web/sites", "Microsoft.Resources/resourceGroups", "Microsoft.Insights/components"]).SelectMany(deployments.Full.OfType),
            static resource => Assert.Equal("desk", resource["tags"]!["azd-env-name"]!.GetValue<string>()));
}
