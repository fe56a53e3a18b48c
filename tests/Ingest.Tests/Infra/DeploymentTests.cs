using System.Reflection;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Ingest.Storage;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Infra;

/// <summary>What a deployment creates agrees with the code that will run in it.</summary>
public sealed class DeploymentTests(PredictedDeployments deployments) : IClassFixture<PredictedDeployments>
{
    private const string Site = "Microsoft.Web/sites";
    private const string Blobs = "Microsoft.Storage/storageAccounts/blobServices/containers";

    [Fact]
    public void Queues_OfTheAccount_AreThoseOfTheCodeAndTheirPoisonQueues() =>
        Assert.Equal(
            QueueNames.All.Concat(QueueNames.All.Select(QueueNames.PoisonOf)).Order(StringComparer.Ordinal),
            deployments.Plain.Names("Microsoft.Storage/storageAccounts/queueServices/queues").Order(StringComparer.Ordinal));

    [Fact]
    public void Containers_OfTheAccount_AreTheTopFoldersOfTheTreeAndThePackages() =>
        Assert.Equal(TopFolders().Append("app-package").Order(StringComparer.Ordinal), deployments.Plain.Names(Blobs).Order(StringComparer.Ordinal));

    [Fact]
    public void Package_OfTheApp_LiesInAContainerThatTheIdentityReads()
    {
        var storage = deployments.Plain.Properties(Site)["functionAppConfig"]!["deployment"]!["storage"]!;
        Assert.EndsWith("primaryEndpoints.blob, 'app-package')]", storage["value"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("UserAssignedIdentity", storage["authentication"]!["type"]!.GetValue<string>());
        Assert.Equal(deployments.Plain.OfType("Microsoft.ManagedIdentity/userAssignedIdentities").Single()["id"]!.GetValue<string>(), storage["authentication"]!["userAssignedIdentityResourceId"]!.GetValue<string>());
    }

    [Fact]
    public void Runtime_OfTheApp_IsTheTargetFramework()
    {
        var framework = XDocument.Load(RepositoryRoot.Path("Directory.Build.props")).Descendants("TargetFramework").Single().Value;
        var runtime = deployments.Plain.Properties(Site)["functionAppConfig"]!["runtime"]!;
        Assert.Equal(("dotnet-isolated", framework), (runtime["name"]!.GetValue<string>(), $"net{runtime["version"]!.GetValue<string>()}"));
    }

    [Fact]
    public void Scale_OfTheApp_IsTheParameters()
    {
        var scale = deployments.Plain.Properties(Site)["functionAppConfig"]!["scaleAndConcurrency"]!;
        Assert.Equal((1, 2048), (scale["maximumInstanceCount"]!.GetValue<int>(), scale["instanceMemoryMB"]!.GetValue<int>()));
        Assert.Empty(scale["alwaysReady"]!.AsArray());
        Assert.Equal("function:FetchPage", Assert.Single(deployments.Full.Properties(Site)["functionAppConfig"]!["scaleAndConcurrency"]!["alwaysReady"]!.AsArray())!["name"]!.GetValue<string>());
        Assert.True(File.Exists(RepositoryRoot.Path("src", "Ingest.Functions", "FetchPage.cs")));
        Assert.Equal("FC1", deployments.Plain.OfType("Microsoft.Web/serverfarms").Single()["sku"]!["name"]!.GetValue<string>());
    }

    [Fact]
    public void Doors_ThatTakePasswords_AreShut()
    {
        var policies = deployments.Plain.OfType("Microsoft.Web/sites/basicPublishingCredentialsPolicies").ToList();
        Assert.Equal(2, policies.Count);
        Assert.All(policies, static policy => Assert.False(policy["properties"]!["allow"]!.GetValue<bool>()));
        Assert.Equal("Disabled", deployments.Plain.Properties(Site)["siteConfig"]!["ftpsState"]!.GetValue<string>());
    }

    [Fact]
    public void Lifecycle_WithNothingSaid_CoolsBytesAndDeletesNothing()
    {
        var rule = Assert.Single(Rules(deployments.Plain));
        Assert.Equal(["raw/pages/", "raw/feeds/"], Prefixes(rule), StringComparer.Ordinal);
        Assert.Equal("""{"tierToCool":{"daysAfterModificationGreaterThan":30}}""", rule["definition"]!["actions"]!["baseBlob"]!.ToJsonString());
    }

    [Fact]
    public void Lifecycle_WithDaysToDelete_DeletesRawAndNothingElse()
    {
        var rule = Assert.Single(Rules(deployments.Full), static rule => rule["definition"]!["actions"]!["baseBlob"]!["delete"] is not null);
        Assert.Equal(["raw/"], Prefixes(rule), StringComparer.Ordinal);
        Assert.Equal("""{"delete":{"daysAfterModificationGreaterThan":400}}""", rule["definition"]!["actions"]!["baseBlob"]!.ToJsonString());
    }

    [Fact]
    public void Language_WithTheEmbeddedRecogniser_IsNotMade()
    {
        const string Type = "Microsoft.CognitiveServices/accounts";
        Assert.Empty(deployments.Plain.OfType(Type));
        Assert.Equal(("TextAnalytics", "S"), (deployments.Full.OfType(Type).Single()["kind"]!.GetValue<string>(), deployments.Full.OfType(Type).Single()["sku"]!["name"]!.GetValue<string>()));
    }

    private static IEnumerable<JsonNode> Rules(PredictedDeployment deployment) =>
        deployment.Properties("Microsoft.Storage/storageAccounts/managementPolicies")["policy"]!["rules"]!.AsArray().Select(static rule => rule!);

    private static IEnumerable<string> Prefixes(JsonNode rule) => rule["definition"]!["filters"]!["prefixMatch"]!.AsArray().Select(static prefix => prefix!.GetValue<string>());

    // Every name that the code can make, by whatever it is made from; what is given a name tells something of it and makes none.
    private static IEnumerable<string> TopFolders()
    {
        var made = typeof(BlobName).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(static method => method.ReturnType == typeof(string) && method.GetParameters().All(static parameter => parameter.Name != "name"))
            .Select(static method => (string)method.Invoke(null, [.. method.GetParameters().Select(static parameter => parameter.ParameterType == typeof(string) ? "x" : Activator.CreateInstance(parameter.ParameterType))])!);
        var fixedNames = typeof(BlobName).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetValue(null)!);
        return made.Concat(fixedNames).Select(static name => name.Split('/')[0]).Distinct(StringComparer.Ordinal);
    }
}
