using Xunit;

namespace Ingest.Tests.Infra;

/// <summary>Who may do what: the app's identity what it needs, an operator what the command line needs, nobody else anything.</summary>
public sealed class RoleTests(PredictedDeployments deployments) : IClassFixture<PredictedDeployments>
{
    [Fact]
    public void Roles_OfThePlainDeployment_AreTheAppsAlone() =>
        Assert.Equal(
            ["app: Monitoring Metrics Publisher on components", "app: Storage Blob Data Owner on storageAccounts", "app: Storage Queue Data Contributor on storageAccounts", "app: Storage Table Data Contributor on storageAccounts"],
            Given(deployments.Plain),
            StringComparer.Ordinal);

    [Fact]
    public void Roles_OfTheFullDeployment_AddLanguageAndTheOperator() =>
        Assert.Equal(
            ["app: Cognitive Services Language Reader on accounts", "operator: Storage Blob Data Contributor on storageAccounts", "operator: Storage Queue Data Contributor on storageAccounts"],
            Given(deployments.Full).Except(Given(deployments.Plain), StringComparer.Ordinal),
            StringComparer.Ordinal);

    [Fact]
    public void Roles_OfTheApp_AreGivenToItsIdentity() =>
        Assert.All(
            deployments.Plain.OfType("Microsoft.Authorization/roleAssignments"),
            static role => Assert.Equal("ServicePrincipal", role["properties"]!["principalType"]!.GetValue<string>()));

    private static IEnumerable<string> Given(PredictedDeployment deployment) =>
        deployment.OfType("Microsoft.Authorization/roleAssignments").Select(static role =>
        {
            var properties = role["properties"]!;
            var who = properties["principalId"]!.GetValue<string>().Contains("userAssignedIdentities", StringComparison.Ordinal) ? "app" : "operator";
            var scope = role["id"]!.GetValue<string>().Replace("[extensionResourceId('", string.Empty, StringComparison.Ordinal).Split('\'')[0].Split("/providers/")[1].Split('/')[1];
            return $"{who}: {Roles.NameOf(properties["roleDefinitionId"]!.GetValue<string>().Split('/')[^1])} on {scope}";
        }).Order(StringComparer.Ordinal);
}
