using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Infra;

/// <summary>infra/ as it is committed: compiled by the Bicep compiler, held to the rules of the house, and its parameters told the same everywhere.</summary>
public sealed partial class InfraTests
{
    private static readonly string Folder = RepositoryRoot.Path("infra");

    private static readonly Lazy<Task<JsonNode>> Template = new(static () => BicepCompiler.CompileAsync(Folder, "main.bicep", CancellationToken.None));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Infra_AsCommitted_HasNoProblem() => Assert.Empty(await new BicepFolder(Folder).ProblemsAsync(Token));

    [Fact]
    public async Task Parameters_OfMainAndItsFile_AreTheSame()
    {
        var file = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "main.parameters.json"), Token))!["parameters"]!.AsObject();
        var declared = await ParametersAsync();
        Assert.Equal(declared.Select(static parameter => parameter.Key), file.Select(static parameter => parameter.Key), StringComparer.Ordinal);
        Assert.All(declared, parameter => Assert.Equal(DefaultOf(parameter.Value!), FallbackOf(file[parameter.Key]!["value"]!.GetValue<string>())));
    }

    [Fact]
    public async Task Parameters_InTheDeploymentGuide_AreThoseOfMain()
    {
        var rows = (await File.ReadAllLinesAsync(RepositoryRoot.Path("docs", "deploy.md"), Token))
            .SkipWhile(static line => line != "## Settings").TakeWhile(static line => line != "## Instances and stories")
            .Select(static line => ParameterRow().Match(line)).Where(static match => match.Success).Select(static match => (match.Groups["name"].Value, match.Groups["fallback"].Value));
        Assert.Equal((await ParametersAsync()).Select(static parameter => (parameter.Key, DefaultOf(parameter.Value!))), rows);
    }

    [Fact]
    public async Task Variables_OfTheParameterFile_AreInTheDeploymentGuide()
    {
        var guide = await File.ReadAllTextAsync(RepositoryRoot.Path("docs", "deploy.md"), Token);
        var file = await File.ReadAllTextAsync(Path.Combine(Folder, "main.parameters.json"), Token);
        Assert.All(Variable().Matches(file).Select(static match => match.Groups["name"].Value), name => Assert.Contains($"`{name}`", guide, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Outputs_OfMain_AreUpperCaseForAzd()
    {
        var outputs = (await Template.Value)["outputs"]!.AsObject().Select(static output => output.Key).ToList();
        Assert.Contains("AZURE_LOCATION", outputs, StringComparer.Ordinal);
        Assert.Contains("AZURE_FUNCTION_NAME", outputs, StringComparer.Ordinal);
        Assert.Contains("AZURE_STORAGE_ACCOUNT", outputs, StringComparer.Ordinal);
        Assert.All(outputs, static name => Assert.Equal(name.ToUpperInvariant(), name));
    }

    private static async Task<JsonObject> ParametersAsync() => (await Template.Value)["parameters"]!.AsObject();

    private static string DefaultOf(JsonNode parameter) => parameter["defaultValue"]?.ToString() ?? string.Empty;

    // azd puts a variable of its environment in: ${NAME}, or ${NAME=what to take where there is none}.
    private static string FallbackOf(string value) => Variable().Match(value) is { Success: true } match ? match.Groups["fallback"].Value : value;

    [GeneratedRegex(@"\$\{(?<name>\w+)(=(?<fallback>[^}]*))?\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Variable();

    [GeneratedRegex(@"^\| `(?<name>[a-z]\w+)` \| (`(?<fallback>[^`]+)`|[^`|]*) \|", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex ParameterRow();
}
