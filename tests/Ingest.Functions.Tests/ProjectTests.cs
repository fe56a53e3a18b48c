using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Functions.Tests;

/// <summary>What the project file, the solution and the start of the program must say, since nothing here builds them.</summary>
public sealed partial class ProjectTests
{
    private static readonly XElement Project = XElement.Load(RepositoryRoot.Path("src", "Ingest.Functions", "Ingest.Functions.csproj"));

    [Fact]
    public void Packages_AreThoseThatWereChosen() => Assert.Equal(
        [
            ("Microsoft.Azure.Functions.Worker", "2.52.0"),
            ("Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore", "2.1.1"),
            ("Microsoft.Azure.Functions.Worker.Extensions.Storage.Queues", "5.5.5"),
            ("Microsoft.Azure.Functions.Worker.Extensions.Timer", "4.3.1"),
            ("Microsoft.Azure.Functions.Worker.Sdk", "2.1.0"),
        ],
        Items("PackageVersion").Select(static item => ((string)item.Attribute("Include")!, (string)item.Attribute("Version")!)).Order());

    [Fact]
    public void Packages_EveryReference_HasItsVersionHere() => Assert.Equal(
        Items("PackageVersion").Select(Include).Order(StringComparer.Ordinal),
        Items("PackageReference").Select(Include).Order(StringComparer.Ordinal));

    [Fact]
    public void HostJson_OfTheRoot_IsInTheOutputAndPublished()
    {
        var link = Items("None").Single(static item => (string?)item.Attribute("Link") == "host.json");
        Assert.Equal(
            ("../../host.json", "PreserveNewest", "PreserveNewest"),
            (Include(link), (string?)link.Attribute("CopyToOutputDirectory"), (string?)link.Attribute("CopyToPublishDirectory")));
        Assert.True(File.Exists(RepositoryRoot.Path("host.json")));
    }

    [Fact]
    public void LocalSettings_WithSecrets_AreNotPublished() => Assert.Equal(
        "Never", (string?)Items("None").Single(static item => (string?)item.Attribute("Update") == "local.settings.json").Attribute("CopyToPublishDirectory"));

    [Fact]
    public void References_AreTheStagesTheirStorageAndTheApi() => Assert.Equal(
        ["../Ingest.Azure/Ingest.Azure.csproj", "../Ingest.Web/Ingest.Web.csproj", "../Ingest/Ingest.csproj"],
        Items("ProjectReference").Select(Include).Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Fact]
    public void Solution_ListsTheAppWithoutBuildingIt()
    {
        var solution = File.ReadAllText(RepositoryRoot.Path("Ingest.sln"));
        var app = ProjectLine().Matches(solution).Single(static match => match.Groups["name"].Value == "Ingest.Functions").Groups["id"].Value;
        var tests = ProjectLine().Matches(solution).Single(static match => match.Groups["name"].Value == "Ingest.Functions.Tests").Groups["id"].Value;
        Assert.DoesNotContain($"{app}.Release|Any CPU.Build.0", solution, StringComparison.Ordinal);
        Assert.DoesNotContain($"{app}.Debug|Any CPU.Build.0", solution, StringComparison.Ordinal);
        Assert.Contains($"{tests}.Release|Any CPU.Build.0", solution, StringComparison.Ordinal);
    }

    // The tests register the same parts in the same order (FunctionsHost).
    [Fact]
    public void Program_RegistersWhatTheTestsRegister() => Assert.Equal(
        ["AddAzureStorage", "AddAzureLanguage", "AddIngest", "AddHttpFunctions"],
        Registration().Matches(File.ReadAllText(RepositoryRoot.Path("src", "Ingest.Functions", "Program.cs"))).Select(static match => match.Groups["name"].Value),
        StringComparer.Ordinal);

    private static IEnumerable<XElement> Items(string name) => Project.Descendants(name);

    private static string Include(XElement item) => (string)item.Attribute("Include")!;

    [GeneratedRegex("""^Project\("[^"]+"\) = "(?<name>[^"]+)", "[^"]+", "(?<id>[^"]+)""", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex ProjectLine();

    [GeneratedRegex(@"builder\.Services\.(?<name>\w+)\(", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Registration();
}
