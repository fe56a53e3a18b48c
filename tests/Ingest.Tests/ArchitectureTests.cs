using System.Reflection;
using System.Text.RegularExpressions;
using Ingest.Storage;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests;

/// <summary>Keeps the house in the shape that ARCHITECTURE.md describes.</summary>
public sealed partial class ArchitectureTests
{
    // In the order the data flows: a stage may use those before it.
    private static readonly string[] Stages = ["Storage", "Feeds", "Articles", "Stories", "Entities", "Places", "Claims", "Watches", "Index"];

    public static TheoryData<string> StageNames => [.. Stages];

    [Theory]
    [MemberData(nameof(StageNames))]
    public void Stage_Sources_UseNoLaterStage(string stage)
    {
        var later = Stages[(Array.IndexOf(Stages, stage) + 1)..];
        var files = Directory.GetFiles(RepositoryRoot.Path("src", "Ingest", stage), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        var offences = files.SelectMany(file => UsedStages(file).Where(later.Contains).Select(used => $"{Path.GetFileName(file)} uses {used}"));
        Assert.Empty(offences);
    }

    [Fact]
    public void Pipeline_Assembly_KnowsNeitherAzureNorAWebHost()
    {
        var references = typeof(IBlobStore).Assembly.GetReferencedAssemblies().Select(static name => name.Name!);
        Assert.DoesNotContain(references, static name => name.StartsWith("Azure", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    [Fact]
    public void Language_Assembly_DependsOnTheFrameworkOnly()
    {
        var references = typeof(Ingest.Language.LanguageDocument).Assembly.GetReferencedAssemblies().Select(static name => name.Name!);
        Assert.All(references, static name => Assert.StartsWith("System", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Records_ThatFlow_HaveNoPublicSetter()
    {
        var setters = typeof(IBlobStore).Assembly.GetExportedTypes()
            .Where(static type => type.GetMethod("<Clone>$") is not null)
            .SelectMany(static type => type.GetProperties())
            .Where(static property => property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter))
            .Select(static property => $"{property.DeclaringType!.Name}.{property.Name}");
        Assert.Empty(setters);
    }

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static IEnumerable<string> UsedStages(string file) =>
        StageReference().Matches(File.ReadAllText(file)).Select(static match => match.Groups["stage"].Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"\bIngest\.(?<stage>[A-Z][A-Za-z]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex StageReference();
}
