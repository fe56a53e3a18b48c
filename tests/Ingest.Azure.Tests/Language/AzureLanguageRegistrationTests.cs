using Azure.Core;
using Ingest.Azure.Language;
using Ingest.Entities;
using Ingest.Language;
using Ingest.Tests.Support;
using Ingest.Watches;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Ingest.Azure.Tests.Language;

/// <summary>Which recogniser the settings choose, in a container with all stages.</summary>
public sealed class AzureLanguageRegistrationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Add_Embedded_MakesNothingOfTheService()
    {
        var services = Services("embedded", "https://desk.cognitiveservices.azure.com/");
        Assert.DoesNotContain(services, static service => service.ServiceType == typeof(TokenCredential) || service.ServiceType == typeof(LanguageClient));
        await using var provider = Build(services);
        Assert.IsType<EmbeddedRecognizer>(provider.GetRequiredService<IEntityRecognizer>());
    }

    [Theory]
    [InlineData("azure", typeof(AzureRecognizer))]
    [InlineData("azure-for-watched", typeof(WatchedRecognizer))]
    public async Task Add_Azure_AsksTheService(string choice, Type expected)
    {
        await using var provider = Build(Services(choice, "https://desk.cognitiveservices.azure.com/"));
        var recognizer = provider.GetRequiredService<IEntityRecognizer>();
        Assert.IsType(expected, recognizer);
        Assert.Equal(new RecognizerVersion("azure", "2026-05-01", "latest"), recognizer.Version);
    }

    [Fact]
    public async Task Add_UnknownRecognizer_SaysWhatIsAllowed()
    {
        await using var provider = Build(Services("best", null));
        var failure = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IEntityRecognizer>);
        Assert.Contains("Ingest:Entities:Recognizer is 'best'; it must be embedded, azure or azure-for-watched.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddIngest_AzureWithoutThisProject_SaysSo()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Ingest:Entities:Recognizer", "azure")]).Build();
        await using var provider = Build(new ServiceCollection().AddLogging().AddIngest(configuration, _folder.Path));
        var failure = Assert.Throws<InvalidOperationException>(provider.GetRequiredService<IEntityRecognizer>);
        Assert.Contains("put together without Azure AI Language", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A drone hit a fuel depot near Deir Ezzor on Wednesday.", "azure")]
    [InlineData("Officials spoke of the grain corridor for hours.", "azure")]
    [InlineData("Fighting reached the outskirts of Al Mayadin in eastern Syria, north of Abu Kamal.", "azure")]
    [InlineData("NATO officials spoke about the crisis in Brussels on Monday.", "embedded")]
    public async Task Recognize_ForWatched_AsksTheServiceOnlyOfWhatIsWatched(string text, string expected)
    {
        await using var service = await LanguageService.StartAsync();
        await using var provider = Build(Services("azure-for-watched", service.Endpoint));
        await WatchAsync(provider);
        var outcome = await provider.GetRequiredService<IEntityRecognizer>().RecognizeAsync(provider.GetRequiredService<LanguageEngine>().Analyze(text), Stop);
        var recognized = Assert.IsType<RecognitionOutcome.Recognized>(outcome);
        Assert.Equal((expected, expected == "azure" ? 1 : 0), (recognized.By.Name, service.Requests.Count));
        Assert.Empty(recognized.Warnings);
    }

    // A place with a circle of 60 km, in which Al Mayadin lies, and a phrase.
    private static async Task WatchAsync(ServiceProvider provider)
    {
        var place = Assert.IsType<WatchPlaceOutcome.Pinned>(provider.GetRequiredService<WatchPlaces>().Resolve("Deir ez-Zor, Syria")).Place;
        Watch[] watches =
        [
            new("Deir ez-Zor", place.PlaceId, place.Name, place.Country, place.Latitude, place.Longitude, 60, [], [], [], []),
            new("Grain", null, null, null, null, null, null, [], ["grain corridor"], [], []),
        ];
        await provider.GetRequiredService<WatchlistArchive>().ChangeAsync(list => list with { Watches = watches }, Stop);
    }

    private static ServiceProvider Build(IServiceCollection services) =>
        services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    private IServiceCollection Services(string choice, string? endpoint)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Ingest:Entities:Recognizer", choice),
            new("Ingest:Language:Endpoint", endpoint),
            new("Ingest:Language:Key", LanguageService.Key),
        ]).Build();
        return new ServiceCollection().AddLogging().AddAzureLanguage(configuration).AddIngest(configuration, _folder.Path);
    }
}
