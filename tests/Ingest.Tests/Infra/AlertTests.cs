using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Infra;

/// <summary>The alerts search for lines that the code writes, word for word, and reach whoever is to be told.</summary>
public sealed partial class AlertTests(PredictedDeployments deployments) : IClassFixture<PredictedDeployments>
{
    private const string Type = "Microsoft.Insights/scheduledQueryRules";

    // The queue extension of the Functions host says so when it moves a message to the poison queue.
    private const string LineOfTheHost = "Message has reached MaxDequeueCount of 5. Moving message to queue 'pages-poison'.";

    // What Azure Monitor takes for a window; anything else is refused at deployment.
    private static readonly string[] Windows = ["PT1M", "PT5M", "PT10M", "PT15M", "PT30M", "PT45M", "PT1H", "PT2H", "PT3H", "PT4H", "PT5H", "PT6H", "P1D", "P2D"];

    [Fact]
    public void Phrases_OfTheQueries_AreInLinesThatAreLogged()
    {
        var lines = Directory.GetFiles(RepositoryRoot.Path("src"), "*Log.cs", SearchOption.AllDirectories)
            .SelectMany(static file => Template().Matches(File.ReadAllText(file))).Select(static match => match.Groups["text"].Value).Append(LineOfTheHost).ToList();
        var phrases = deployments.Plain.OfType(Type).SelectMany(static rule => Phrase().Matches(Query(rule))).Select(static match => match.Groups["text"].Value).ToList();
        Assert.Equal(5, phrases.Count);
        Assert.All(phrases, phrase => Assert.Contains(lines, line => line.Contains(phrase, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Rules_OfEveryDeployment_AreTheThreeWithAWindowThatAzureTakes()
    {
        foreach (var deployment in (PredictedDeployment[])[deployments.Plain, deployments.Full])
        {
            Assert.Equal(["ingest-desk-set-aside", "ingest-desk-failed-pulls", "ingest-desk-no-article"], deployment.Names(Type), StringComparer.Ordinal);
            Assert.All(deployment.OfType(Type), static rule => Assert.Contains(rule["properties"]!["windowSize"]!.GetValue<string>(), Windows, StringComparer.Ordinal));
        }

        Assert.Equal(["PT15M", "PT1H", "P2D"], deployments.Full.OfType(Type).Select(static rule => rule["properties"]!["windowSize"]!.GetValue<string>()), StringComparer.Ordinal);
        Assert.EndsWith("> 25", Query(deployments.Full.OfType(Type).ElementAt(1)), StringComparison.Ordinal);
    }

    [Fact]
    public void People_WithoutAnAddress_AreNotTold()
    {
        Assert.Empty(deployments.Plain.OfType("Microsoft.Insights/actionGroups"));
        Assert.All(deployments.Plain.OfType(Type), static rule => Assert.Empty(Groups(rule)));
        Assert.Contains("desk@example.org", deployments.Full.Properties("Microsoft.Insights/actionGroups").ToJsonString(), StringComparison.Ordinal);
        Assert.All(deployments.Full.OfType(Type), static rule => Assert.Single(Groups(rule)));
    }

    private static string Query(JsonNode rule) => rule["properties"]!["criteria"]!["allOf"]![0]!["query"]!.GetValue<string>();

    private static JsonArray Groups(JsonNode rule) => rule["properties"]!["actions"]!["actionGroups"]!.AsArray();

    [GeneratedRegex("contains \"(?<text>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Phrase();

    [GeneratedRegex("LogLevel\\.\\w+, \"(?<text>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Template();
}
