using System.Text.Json.Nodes;
using Ingest.Cli;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Azure.Tests.Language;

/// <summary>The command line over the service double: a run, its replay without the service, <c>doctor</c>, <c>analyze</c>.</summary>
public sealed class LanguageCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Data => _folder["data"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_WithTheService_IsReplayedByteForByteWithoutIt()
    {
        await using var site = await NewsSite.StartAsync();
        await using var service = await LanguageService.StartAsync();
        await ConfigureAsync(service, cap: 100);
        await RunAsync(ExitCode.Done, "feeds", "add", site.Feed, "--unchecked");
        await RunAsync(ExitCode.Done, "run", "--once", "--allow-private");
        Assert.All(Enrichments(), static enrichment => Assert.Equal(("azure", "2025-10-01"), (Text(enrichment["engine"]!["name"]), Text(enrichment["engine"]!["model"]))));
        Assert.All(Enrichments(), static enrichment => Assert.Equal("""{"textRecords":1,"listPriceUsd":0.001}""", enrichment["usage"]!.ToJsonString()));
        Assert.Contains(Enrichments().SelectMany(static enrichment => enrichment["entities"]!.AsArray()), static entity => Text(entity!["text"]) == "Ursula von der Leyen");
        await service.StopAsync();
        Assert.Equal("2 identical, 0 no article, as before, 0 article differs, 0 enrichment differs, 0 not stored.", (await RunAsync(ExitCode.Done, "replay")).Trim());
        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task Run_AtTheCap_UsesTheEmbeddedAndDoctorSaysSo()
    {
        await using var site = await NewsSite.StartAsync();
        await using var service = await LanguageService.StartAsync();
        await ConfigureAsync(service, cap: 1);
        await RunAsync(ExitCode.Done, "feeds", "add", site.Feed, "--unchecked");
        await RunAsync(ExitCode.Done, "run", "--once", "--allow-private");
        Assert.Equal(["azure", "embedded"], Enrichments().Select(static enrichment => Text(enrichment["engine"]!["name"])).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.StartsWith("The cap of 1 text records a month", Text(Enrichments().Single(static enrichment => enrichment["warnings"] is not null)["warnings"]![0]), StringComparison.Ordinal);
        var doctor = await RunAsync(ExitCode.Failed, "doctor");
        Assert.Contains($"names     recogniser azure, {new Uri(service.Endpoint).Authority} (api-version 2026-05-01), 1 of 1 text records in ", doctor, StringComparison.Ordinal);
        Assert.Contains(", USD 0.00 at list price", doctor, StringComparison.Ordinal);
        Assert.Contains("! The cap of text records for ", doctor, StringComparison.Ordinal);
        await RunAsync(ExitCode.Done, "replay");
    }

    [Fact]
    public async Task Doctor_Embedded_SaysSo()
    {
        Directory.CreateDirectory(Data);
        Assert.Contains("names     recogniser embedded\n", await RunAsync(ExitCode.Done, "doctor"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Analyze_Azure_AsksTheServiceAndCountsWhatItCosts()
    {
        await using var service = await LanguageService.StartAsync();
        await ConfigureAsync(service, cap: 1);
        await File.WriteAllTextAsync(_folder["texts.ndjson"], "{\"id\":\"1\",\"text\":\"NATO officials spoke about the crisis in Brussels.\"}\n{\"id\":\"2\",\"text\":\"NATO officials spoke about the crisis in Brussels.\"}\n", Stop);
        var lines = (await RunAsync(ExitCode.Done, "analyze", "--recognizer", "azure", _folder["texts.ndjson"])).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonNode.Parse(line)!).ToList();

        // Lines are read at once: either may be the one that the cap leaves room for.
        var answered = Assert.Single(lines, static line => line["warnings"] is null);
        Assert.Equal(["NATO", "Brussels"], answered["entities"]!.AsArray().Select(static entity => Text(entity!["text"])), StringComparer.Ordinal);
        Assert.StartsWith("The cap of 1 text records a month", Text(Assert.Single(lines, line => line != answered)["warnings"]![0]), StringComparison.Ordinal);
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task Analyze_ServiceRefuses_AnswersEachLineWithTheError()
    {
        await using var service = await LanguageService.StartAsync();
        await ConfigureAsync(service, cap: 10, key: "wrong");
        await File.WriteAllTextAsync(_folder["texts.ndjson"], "{\"id\":\"1\",\"text\":\"NATO officials spoke about the crisis in Brussels.\"}\n", Stop);
        var line = JsonNode.Parse(await RunAsync(ExitCode.Done, "analyze", "--recognizer", "azure", _folder["texts.ndjson"]))!;
        Assert.Equal(("1", "azure-unauthorized"), (Text(line["id"]), Text(line["error"]!["code"])));
    }

    [Theory]
    [InlineData("azure", "Ingest:Language:Endpoint is not set")]
    [InlineData("azure-for-watched", "There is no recogniser 'azure-for-watched'; use --recognizer embedded or --recognizer azure.")]
    public async Task Analyze_CannotAsk_SaysWhatToDo(string recognizer, string expected)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(ExitCode.WrongUsage, await IngestCommand.RunAsync(["analyze", "--recognizer", recognizer, "--data", Data, "-"], output, error, Stop));
        Assert.Contains(expected, error.ToString(), StringComparison.Ordinal);
    }

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    private async Task ConfigureAsync(LanguageService service, int cap, string key = LanguageService.Key)
    {
        Directory.CreateDirectory(Data);
        var settings = new JsonObject
        {
            ["Ingest"] = new JsonObject
            {
                ["Entities"] = new JsonObject { ["Recognizer"] = "azure" },
                ["Language"] = new JsonObject { ["Endpoint"] = service.Endpoint, ["Key"] = key, ["MonthlyTextRecords"] = cap },
                ["Feeds"] = new JsonObject { ["GapPerHost"] = "00:00:00" },
            },
        };
        await File.WriteAllTextAsync(Path.Combine(Data, "appsettings.json"), settings.ToJsonString(), Stop);
    }

    private async Task<string> RunAsync(int expected, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await IngestCommand.RunAsync([.. args, "--data", Data], output, error, Stop);
        Assert.True(code == expected, $"{string.Join(' ', args)} ended with {code}: {error}{output}");
        return output.ToString();
    }

    private IReadOnlyList<JsonNode> Enrichments() =>
        [.. Directory.GetFiles(Path.Combine(Data, "enriched"), "*.json", SearchOption.AllDirectories).Select(static file => JsonNode.Parse(File.ReadAllText(file))!)];
}
