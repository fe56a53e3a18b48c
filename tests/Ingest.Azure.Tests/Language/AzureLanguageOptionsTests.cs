using Ingest.Azure.Language;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Ingest.Azure.Tests.Language;

public sealed class AzureLanguageOptionsTests
{
    private const string Endpoint = "Ingest:Language:Endpoint";

    [Fact]
    public void Defaults_AreTheAgreedOnes()
    {
        var options = new AzureLanguageOptions();
        Assert.Equal(("2026-05-01", null, 1.00m, true), (options.ApiVersion, options.MonthlyTextRecords, options.PricePerThousandRecords, options.LoggingOptOut));
        Assert.Equal((30.0, 3, 0.8), (options.Timeout.TotalSeconds, options.Retries, options.RetryDelay.TotalSeconds));
    }

    [Theory]
    [InlineData(Endpoint, "desk", "Ingest:Language:Endpoint is 'desk'; it must be an address like https://<custom subdomain>.cognitiveservices.azure.com/.")]
    [InlineData(Endpoint, "ftp://desk.example/", "Ingest:Language:Endpoint is 'ftp://desk.example/'; it must be an address like https://<custom subdomain>.cognitiveservices.azure.com/.")]
    [InlineData(Endpoint, "http://desk.example/", "Ingest:Language:Endpoint is http://desk.example/; texts, keys and tokens go over https only.")]
    [InlineData(Endpoint, "http://127.0.0.1:5000/", "Ingest:Language:Endpoint is http://127.0.0.1:5000/ and there is no Ingest:Language:Key; a token is sent over https only.")]
    [InlineData("Ingest:Language:ApiVersion", "newest", "Ingest:Language:ApiVersion must be a date such as 2026-05-01, with or without -preview.")]
    [InlineData("Ingest:Language:MonthlyTextRecords", "-1", "Ingest:Language:MonthlyTextRecords must be 0 or more, or left out for no cap.")]
    [InlineData("Ingest:Language:PricePerThousandRecords", "-1", "Ingest:Language:PricePerThousandRecords must be 0 to 1000 US dollars.")]
    [InlineData("Ingest:Language:Timeout", "00:00:00", "Ingest:Language:Timeout must be 00:00:01 to 00:10:00.")]
    public void Options_Unusable_SayWhichKeyAndWhatIsAllowed(string key, string value, string message)
    {
        using var provider = Build((key, value));
        var failure = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<AzureLanguageOptions>);
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("azure")]
    [InlineData("azure-for-watched")]
    public void Options_ServiceWithoutEndpoint_SayWhichKey(string recognizer)
    {
        using var provider = Build(("Ingest:Entities:Recognizer", recognizer), (Endpoint, string.Empty));
        var failure = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<AzureLanguageOptions>);
        Assert.Equal("Ingest:Entities:Recognizer asks for Azure AI Language, but Ingest:Language:Endpoint is not set; give https://<custom subdomain>.cognitiveservices.azure.com/, or set the recogniser to embedded.", failure.Message);
    }

    [Fact]
    public void Options_OfTheEnvironment_AreRead()
    {
        using var provider = Build((Endpoint, "https://desk.cognitiveservices.azure.com/"), ("Ingest:Language:MonthlyTextRecords", "500000"), ("Ingest:Language:ApiVersion", "2023-04-01"));
        var options = provider.GetRequiredService<AzureLanguageOptions>();
        Assert.Equal(("https://desk.cognitiveservices.azure.com/", 500_000, "2023-04-01"), (options.Endpoint, options.MonthlyTextRecords, options.ApiVersion));
    }

    private static ServiceProvider Build(params IEnumerable<(string Key, string Value)> settings) =>
        new ServiceCollection()
            .AddAzureLanguage(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(static setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build())
            .BuildServiceProvider();
}
