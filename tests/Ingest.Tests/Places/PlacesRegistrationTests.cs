using Ingest.Places;
using Ingest.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Ingest.Tests.Places;

public sealed class PlacesRegistrationTests
{
    [Fact]
    public void AddPlaces_NoSettings_GivesTheSharedGazetteer()
    {
        using var provider = Provider([]);
        Assert.Same(Gazetteer.Open(), provider.GetRequiredService<Gazetteer>());
        Assert.Equal(0, provider.GetRequiredService<PlacesOptions>().LeastConfidence);
        Assert.NotNull(provider.GetRequiredService<PlaceFinder>());
    }

    [Fact]
    public void AddPlaces_ConfidenceOutOfRange_NamesTheSetting()
    {
        using var provider = Provider([KeyValuePair.Create<string, string?>("Ingest:Places:LeastConfidence", "2")]);
        var error = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<PlacesOptions>);
        Assert.Contains("LeastConfidence", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddPlaces_OwnFile_IsOverTheGazetteer()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "places.yaml"), "places:\n  - { id: orrin, name: Orrin, at: \"1,2\" }");
        using var provider = Provider([KeyValuePair.Create<string, string?>("Ingest:Places:Folder", folder.Path)]);
        Assert.True(provider.GetRequiredService<Gazetteer>().TryGet("user:orrin", out _));
    }

    [Fact]
    public void AddPlaces_BadOwnFile_NamesFileLineAndKey()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "mine.yaml"), "places:\n  - { id: orrin, name: Orrin }");
        using var provider = Provider([KeyValuePair.Create<string, string?>("Ingest:Places:File", Path.Combine(folder.Path, "mine.yaml"))]);
        var error = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<Gazetteer>);
        Assert.Contains("mine.yaml, line 2: 'at' is missing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddPlaces_NamedFileThatIsNotThere_IsRefused()
    {
        using var provider = Provider([KeyValuePair.Create<string, string?>("Ingest:Places:File", "no-such-places.yaml")]);
        var error = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<PlacesOptions>);
        Assert.Contains("no-such-places.yaml, line 1: The file cannot be read", error.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Provider(IEnumerable<KeyValuePair<string, string?>> settings) => new ServiceCollection()
        .AddPlaces(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
}
