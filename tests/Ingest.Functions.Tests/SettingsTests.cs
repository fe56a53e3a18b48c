using System.Text.RegularExpressions;
using Ingest.Functions.Tests.Host;
using Ingest.Tests.Support;
using Microsoft.Azure.Functions.Worker;
using Xunit;

namespace Ingest.Functions.Tests;

/// <summary>Every setting that one place names, the others know: the triggers, host.json, the local example, the infrastructure.</summary>
public sealed partial class SettingsTests
{
    // Read by the app's code or by the host, so no trigger names them.
    private static readonly string[] NotOfTriggers =
        ["FUNCTIONS_WORKER_RUNTIME", "AzureWebJobsStorage", "INGEST__STORAGE__CONNECTIONSTRING", "INGEST_QUEUE_CLAIMS", "INGEST__ENTITIES__RECOGNIZER", "INGEST__WEB__HOSTS__0"];

    // The laptop's connection strings are identities in the cloud; the runtime is part of the plan there.
    private static readonly string[] LocalOnly = ["FUNCTIONS_WORKER_RUNTIME", "AzureWebJobsStorage", "IngestStorage", "INGEST__STORAGE__CONNECTIONSTRING"];

    private static readonly string[] CloudOnly =
    [
        "AzureWebJobsStorage__accountName", "AzureWebJobsStorage__credential", "AzureWebJobsStorage__clientId",
        "IngestStorage__queueServiceUri", "IngestStorage__credential", "IngestStorage__clientId",
        "INGEST__STORAGE__ACCOUNTNAME", "AZURE_CLIENT_ID", "APPLICATIONINSIGHTS_CONNECTION_STRING", "APPLICATIONINSIGHTS_AUTHENTICATION_STRING",
        "INGEST__FEEDS__CALLBACKURL", "INGEST__LANGUAGE__ENDPOINT", "INGEST__LANGUAGE__APIVERSION", "INGEST__LANGUAGE__MONTHLYTEXTRECORDS",
    ];

    [Fact]
    public void LocalSettings_AreThoseThatTheTriggersNameAndTheAppReads() => Assert.Equal(
        NamedByTriggers().Concat(NotOfTriggers).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        HostSettings.Local.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void LocalSettings_GiveEveryQueueItsOwnName() => Assert.All(
        Storage.QueueNames.All, static queue => Assert.Equal(queue, HostSettings.Local[$"INGEST_QUEUE_{queue.ToUpperInvariant()}"]));

    [Fact]
    public void LocalSettings_HoldASchedule() =>
        Assert.NotNull(NCrontab.CrontabSchedule.Parse(HostSettings.Local["INGEST_PULL_SCHEDULE"], new NCrontab.CrontabSchedule.ParseOptions { IncludingSeconds = true }));

    [Fact]
    public void HostJson_CountsAttemptsAsTheAppDoes()
    {
        var options = new AttemptOptions();
        var queues = HostSettings.HostJson("extensions", "queues");
        Assert.Equal(options.MaxDequeueCount, queues.GetProperty("maxDequeueCount").GetInt32());
        Assert.Equal(options.VisibilityTimeout.ToString("c"), queues.GetProperty("visibilityTimeout").GetString());
    }

    [Fact]
    public void HostJson_ReadsWhatOurQueueWrites() => Assert.Equal(("base64", ""), (
        HostSettings.HostJson("extensions", "queues", "messageEncoding").GetString(),
        HostSettings.HostJson("extensions", "http", "routePrefix").GetString()));

    [Fact]
    public void HostJson_Concurrency_IsWithinWhatTheHostTakes()
    {
        var queues = HostSettings.HostJson("extensions", "queues");
        Assert.InRange(queues.GetProperty("batchSize").GetInt32(), 1, 32);
        Assert.InRange(queues.GetProperty("newBatchThreshold").GetInt32(), 0, queues.GetProperty("batchSize").GetInt32());
        Assert.Equal(("2.0", "OpenTelemetry"), (HostSettings.HostJson("version").GetString(), HostSettings.HostJson("telemetryMode").GetString()));
    }

    [Fact]
    public void Infrastructure_SetsExactlyTheSettingsThatAreRead()
    {
        var expected = HostSettings.Local.Keys.Except(LocalOnly, StringComparer.Ordinal).Concat(CloudOnly).ToHashSet(StringComparer.Ordinal);
        var set = Directory.EnumerateFiles(RepositoryRoot.Path("infra"), "*.bicep", SearchOption.AllDirectories)
            .SelectMany(static file => AppSetting().Matches(File.ReadAllText(file)).Select(static match => match.Groups["name"].Value)).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(expected.Order(StringComparer.Ordinal), set.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Documentation_NamesEverySetting()
    {
        var text = File.ReadAllText(RepositoryRoot.Path("docs", "functions.md"));
        Assert.All(HostSettings.Local.Keys.Concat(CloudOnly), name => Assert.Contains($"`{name}`", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Documentation_GivesEveryValueOfHostJson()
    {
        var text = File.ReadAllText(RepositoryRoot.Path("docs", "functions.md"));
        Assert.All(HostSettings.HostJson("extensions", "queues").EnumerateObject(), value => Assert.Contains($"| `{value.Name}` | `{value.Value}` |", text, StringComparison.Ordinal));
        Assert.All((string[])["functionTimeout", "telemetryMode"], name => Assert.Contains($"| `{name}` | `{HostSettings.HostJson(name)}` |", text, StringComparison.Ordinal));
    }

    private static IEnumerable<string> NamedByTriggers() => FunctionMethod.All.SelectMany(static function => function.Trigger switch
    {
        QueueTriggerAttribute queue => [HostSettings.NameIn(queue.QueueName), queue.Connection!],
        TimerTriggerAttribute timer => [HostSettings.NameIn(timer.Schedule)],
        _ => (string[])[],
    });

    // "name: value" of an object, or { name: 'NAME' value: … } of a list.
    [GeneratedRegex(@"(?<![\w'.])'?(?<name>(INGEST_|IngestStorage__|AzureWebJobsStorage__|APPLICATIONINSIGHTS_|AZURE_CLIENT_ID)\w*)'?(?=\s*:|\s*\r?\n\s*value\s*:)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex AppSetting();
}
