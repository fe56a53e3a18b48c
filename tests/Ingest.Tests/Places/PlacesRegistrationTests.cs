using Ingest.Places;
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

    private static ServiceProvider Provider(IEnumerable<KeyValuePair<string, string?>> settings) => new ServiceCollection()
        .AddPlaces(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
}
