using System.Text.RegularExpressions;
using Ingest.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Ingest.Functions.Tests;

/// <summary>The two workflows: what they start on, what they need, what they run, and that no secret is in them.</summary>
public sealed partial class WorkflowTests
{
    [Fact]
    public void Ci_RunsTheTestsAndBuildsTheAppWithItsRealPackages()
    {
        var ci = Read("ci.yml");
        Assert.Equal(["./test", "dotnet build src/Ingest.Functions -c Release -nologo"], Runs(ci, "test"), StringComparer.Ordinal);
        Assert.Equal(("10.0.x", "20"), (With(ci, "test", "dotnet-version"), With(ci, "test", "node-version")));
    }

    [Fact]
    public void Deploy_StartsByHandAndOnARelease() =>
        Assert.Equal(["workflow_dispatch", "release"], ((YamlMappingNode)Read("deploy.yml")["on"]).Children.Keys.Select(static key => key.ToString()), StringComparer.Ordinal);

    [Fact]
    public void Deploy_LogsInWithItsOwnTokenAndLeavesTheRestToAzd()
    {
        var deploy = Read("deploy.yml");
        Assert.Equal("write", deploy["permissions"]["id-token"].ToString());
        Assert.Equal(["azd auth login", "azd env new", "azd provision", "azd deploy"], Runs(deploy, "deploy").Select(static run => string.Join(' ', run.Split(' ').TakeWhile(static word => !word.StartsWith('-') && !word.StartsWith('"')))), StringComparer.Ordinal);
        Assert.Contains("--federated-credential-provider github", Runs(deploy, "deploy").First(), StringComparison.Ordinal);
        Assert.Equal("10.0.x", With(deploy, "deploy", "dotnet-version"));
    }

    // What is not handed over would go back to its default at each release.
    [Fact]
    public void Deploy_HandsOverEverySettingOfTheInfrastructure()
    {
        var asked = Asked().Matches(File.ReadAllText(RepositoryRoot.Path("infra", "main.parameters.json"))).Select(static match => match.Groups["name"].Value).Where(static name => name.StartsWith("INGEST_", StringComparison.Ordinal));
        var given = Steps(Read("deploy.yml"), "deploy").Where(static step => step.Children.ContainsKey("env")).SelectMany(static step => ((YamlMappingNode)step["env"]).Children);
        Assert.Equal(asked.Order(StringComparer.Ordinal), given.Select(static pair => pair.Key.ToString()).Order(StringComparer.Ordinal));
        Assert.All(given, static pair => Assert.Equal($"${{{{ vars.{pair.Key} }}}}", pair.Value.ToString()));
    }

    [Theory]
    [InlineData("ci.yml")]
    [InlineData("deploy.yml")]
    public void Workflow_File_HoldsNoSecretAndAsksForNone(string name)
    {
        var text = File.ReadAllText(RepositoryRoot.Path(".github", "workflows", name));
        Assert.DoesNotContain("secrets.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("password", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("client-secret", text, StringComparison.OrdinalIgnoreCase);
    }

    private static YamlNode Read(string name)
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(RepositoryRoot.Path(".github", "workflows", name));
        yaml.Load(reader);
        return yaml.Documents[0].RootNode;
    }

    private static IEnumerable<YamlMappingNode> Steps(YamlNode workflow, string job) => ((YamlSequenceNode)workflow["jobs"][job]["steps"]).Children.Cast<YamlMappingNode>();

    private static IEnumerable<string> Runs(YamlNode workflow, string job) =>
        Steps(workflow, job).Where(static step => step.Children.ContainsKey("run")).Select(static step => step["run"].ToString());

    private static string With(YamlNode workflow, string job, string name) => Steps(workflow, job)
        .Where(step => step.Children.TryGetValue("with", out var with) && ((YamlMappingNode)with).Children.ContainsKey(name))
        .Select(step => step["with"][name].ToString()).Single();

    [GeneratedRegex(@"\$\{(?<name>[A-Z_]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Asked();
}
