using Ingest.Azure.Tests.Support;
using Ingest.Azure.Language;
using Ingest.Entities;
using Ingest.Language;
using Ingest.Storage;
using Ingest.Tests.Support;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Ingest.Azure.Tests.Language;

/// <summary>The recogniser over the service double, with state of its own and a clock that stands at the end of a November.</summary>
internal sealed class LanguageBench : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly TemporaryFolder _folder = new();

    private LanguageBench(LanguageService service)
    {
        Service = service;
        Store = new DirectoryBlobStore(_folder.Path);
    }

    public LanguageService Service { get; }

    public IBlobStore Store { get; }

    public ManualTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 30, 23, 0, 0, TimeSpan.Zero));

    public LogLines Log { get; } = new();

    public Tally Tally { get; } = new();

    public static async Task<LanguageBench> StartAsync() => new(await LanguageService.StartAsync());

    public static LanguageDocument Document(string text) => new LanguageEngine().Analyze(text);

    /// <summary>The settings that reach the double. Only a case that is to run out of time has a short time limit.</summary>
    public AzureLanguageOptions Options(long? cap = null, string version = "2026-05-01", int retries = 3, TimeSpan? timeout = null) => new()
    {
        Endpoint = Service.Endpoint,
        Key = LanguageService.Key,
        ApiVersion = version,
        MonthlyTextRecords = cap,
        Timeout = timeout ?? Patience,
        Retries = retries,
        RetryDelay = TimeSpan.FromMilliseconds(1),
    };

    public RecordLedger Ledger(AzureLanguageOptions options) => new(Store, options, Clock);

    public AzureRecognizer Recognizer(AzureLanguageOptions? options = null)
    {
        options ??= Options();
        var client = new LanguageClient(LanguagePipeline.Build(options, static () => throw new InvalidOperationException("There is a key.")), options);
        var merging = new EntityMerging(EntityAliases.Load());
        return new AzureRecognizer(
            new BatchAsker(client),
            new AzureReading(merging, options),
            Ledger(options),
            new PauseLedger(Store, Clock),
            new EmbeddedRecognizer(merging),
            options,
            Tally,
            new Logger<AzureRecognizer>(Log));
    }

    public Task<RecognitionOutcome> RecognizeAsync(string text, AzureLanguageOptions? options = null) =>
        Recognizer(options).RecognizeAsync(Document(text), TestContext.Current.CancellationToken);

    public async Task<long> UsedAsync() => (await Ledger(Options()).CurrentAsync(TestContext.Current.CancellationToken)).TextRecords;

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        _folder.Dispose();
        Log.Dispose();
    }
}
