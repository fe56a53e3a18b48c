using Ingest.Storage;
using Ingest.Stories;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Ingest.Tests.Stories;

public sealed class StoriesOptionsTests
{
    [Fact]
    public void Defaults_AreThoseOfTheDocs()
    {
        var options = Bound();
        Assert.Equal((30, 50_000, 0.33, 0.55), (options.WindowDays, options.Capacity, options.CopySimilarity, options.CopyContainment));
        Assert.Equal((0.175, 0.25, 45), (options.StoryLikeness, options.MergeLikeness, options.FadingDays));
    }

    [Theory]
    [InlineData("WindowDays", "0", "WindowDays")]
    [InlineData("Capacity", "99", "Capacity")]
    [InlineData("Capacity", "4194305", "Capacity")]
    [InlineData("CopySimilarity", "0", "CopySimilarity")]
    [InlineData("MergeLikeness", "0.1", "Ingest:Stories:MergeLikeness must be at least Ingest:Stories:StoryLikeness (0.175)")]
    public void Bind_OutOfRange_SaysWhich(string key, string value, string message) =>
        Assert.Contains(message, Assert.Throws<OptionsValidationException>(() => Bound((key, value))).Message, StringComparison.Ordinal);

    private static StoriesOptions Bound(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(static setting => KeyValuePair.Create($"Ingest:Stories:{setting.Key}", (string?)setting.Value))).Build();
        using var services = new ServiceCollection().AddSingleton<IBlobStore>(new MemoryBlobStore()).AddLogging().AddStories(configuration).BuildServiceProvider();
        return services.GetRequiredService<StoriesOptions>();
    }
}
