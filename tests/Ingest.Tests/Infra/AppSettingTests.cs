using System.Text.RegularExpressions;
using Ingest.Storage;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Infra;

/// <summary>The app's settings are those that the code reads, and none of them is a secret.</summary>
public sealed partial class AppSettingTests(PredictedDeployments deployments) : IClassFixture<PredictedDeployments>
{
    public static TheoryData<string, string> OptionSettings =>
        [.. BicepTable.Read("app-settings").Where(static row => row[0].StartsWith("INGEST__", StringComparison.Ordinal)).Select(static row => (row[0], row[2]))];

    [Fact]
    public void Settings_OfTheApp_AreThoseOfTheTable()
    {
        var rows = BicepTable.Read("app-settings");
        Assert.Equal(rows.Where(static row => row[1] == "always").Select(static row => row[0]).Order(StringComparer.Ordinal), deployments.Plain.Settings().Keys.Order(StringComparer.Ordinal));
        Assert.Equal(rows.Select(static row => row[0]).Order(StringComparer.Ordinal), deployments.Full.Settings().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Settings_ThatParametersDecide_HaveTheirValues()
    {
        var (plain, full) = (deployments.Plain.Settings(), deployments.Full.Settings());
        Assert.Equal(("embedded", "azure-for-watched"), (plain["INGEST__ENTITIES__RECOGNIZER"], full["INGEST__ENTITIES__RECOGNIZER"]));
        Assert.Equal(("0 * * * * *", "0 */5 * * * *"), (plain["INGEST_PULL_SCHEDULE"], full["INGEST_PULL_SCHEDULE"]));
        Assert.Equal("7000", full["INGEST__LANGUAGE__MONTHLYTEXTRECORDS"]);
        Assert.Equal($"https://{deployments.Full.Names("Microsoft.CognitiveServices/accounts").Single()}.cognitiveservices.azure.com/", full["INGEST__LANGUAGE__ENDPOINT"]);
        Assert.Equal(deployments.Plain.Names("Microsoft.Storage/storageAccounts").Single(), plain["INGEST__STORAGE__ACCOUNTNAME"]);
        Assert.EndsWith(".defaultHostName]", plain["INGEST__WEB__HOSTS__0"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_OfPushes_AreTheAppsAddressUnlessSwitchedOff()
    {
        Assert.Contains("https://", deployments.Plain.Settings()["INGEST__FEEDS__CALLBACKURL"], StringComparison.Ordinal);
        Assert.Contains(".defaultHostName", deployments.Plain.Settings()["INGEST__FEEDS__CALLBACKURL"], StringComparison.Ordinal);
        var off = await PredictedDeployment.OfAsync("param receivePushes = false", TestContext.Current.CancellationToken);
        Assert.DoesNotContain("INGEST__FEEDS__CALLBACKURL", off.Settings().Keys, StringComparer.Ordinal);
    }

    [Fact]
    public void Settings_OfTheQueues_NameTheQueuesThatAreMade() =>
        Assert.All(QueueNames.All, name => Assert.Equal(name, deployments.Plain.Settings()[$"INGEST_QUEUE_{name.ToUpperInvariant()}"]));

    [Fact]
    public void Settings_NamedByTriggers_AreSet()
    {
        var named = Directory.GetFiles(RepositoryRoot.Path("src", "Ingest.Functions"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(static file => Indirect().Matches(File.ReadAllText(file))).Select(static match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.Contains("INGEST_PULL_SCHEDULE", named, StringComparer.Ordinal);
        Assert.All(named, name => Assert.Contains(name, deployments.Plain.Settings().Keys, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(OptionSettings))]
    public void Setting_OfTheProduct_IsAPropertyOfItsOptions(string setting, string file)
    {
        var property = setting.Split("__")[2];
        Assert.Matches($@"(?i)\bpublic [\w<>?]+ {property} \{{", File.ReadAllText(RepositoryRoot.Path(file.Split('/'))));
    }

    [GeneratedRegex("\"%(?<name>[A-Z_]+)%\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Indirect();
}
