using Ingest.Azure.Language;
using Ingest.Azure.Tests.Support;
using Ingest.Entities;
using Ingest.Storage;
using Ingest.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Azure.Tests.Language;

/// <summary>The monthly cap and the service's own quota: nobody goes over, somebody hears of it once, and it ends when it should.</summary>
public sealed class CapTests(StorageAccount account)
{
    private const string Text = "NATO officials spoke about the crisis in Brussels.";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Recognize_CapOfNone_NeverAsksTheService()
    {
        await using var bench = await LanguageBench.StartAsync();
        var recognized = Recognized(await bench.RecognizeAsync(Text, bench.Options(cap: 0)));
        Assert.Equal("embedded", recognized.By.Name);
        Assert.Equal("The cap of 0 text records a month (Ingest:Language:MonthlyTextRecords) leaves no room for this text; the embedded recogniser read it.", Assert.Single(recognized.Warnings));
        Assert.Empty(bench.Service.Requests);
    }

    [Fact]
    public async Task Recognize_CapReached_SaysSoOnceAndEndsWithTheMonth()
    {
        await using var bench = await LanguageBench.StartAsync();
        var options = bench.Options(cap: 2);
        var names = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            names.Add(Recognized(await bench.RecognizeAsync(Text, options)).By.Name);
        }

        bench.Clock.Advance(TimeSpan.FromHours(1));
        names.Add(Recognized(await bench.RecognizeAsync(Text, options)).By.Name);
        Assert.Equal(["azure", "azure", "embedded", "embedded", "embedded", "azure"], names);
        Assert.StartsWith("Warning: The cap of 2 text records a month", Assert.Single(bench.Log.Lines), StringComparison.Ordinal);
        Assert.Equal(3, bench.Tally["articles read by the embedded recogniser instead of Azure AI Language: cap"]);
        Assert.True(await bench.Store.ExistsAsync("state/language/2026-11.json", Stop));
        Assert.True(await bench.Store.ExistsAsync("state/language/2026-12.json", Stop));
    }

    [Fact]
    public async Task Recognize_QuotaUsedUp_IsRememberedUntilItsEnd()
    {
        await using var bench = await LanguageBench.StartAsync();
        bench.Service.Next(Faults.Status(403, "403", "Out of call volume quota.", "86400"));
        Assert.Equal("embedded", Recognized(await bench.RecognizeAsync(Text)).By.Name);
        bench.Clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal("embedded", Recognized(await bench.RecognizeAsync(Text)).By.Name);
        Assert.Single(bench.Service.Requests);
        bench.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal("azure", Recognized(await bench.RecognizeAsync(Text)).By.Name);
        Assert.StartsWith("Error: Azure AI Language says that its quota is used up (403: Out of call volume quota.); the embedded recogniser stands in until 2026-12-01 23:00:00Z.", Assert.Single(bench.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Begin_ByTwoAtOnce_IsNewsOnce()
    {
        await using var bench = await LanguageBench.StartAsync();
        var pauses = new PauseLedger(bench.Store, bench.Clock);
        var begun = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => pauses.BeginAsync(TimeSpan.FromDays(1), "used up", Stop), Stop)));
        Assert.Single(begun, static each => each.IsNews);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reserve_ByManyAtOnce_NeverGoesOverTheCap(bool isAzure)
    {
        using var folder = new TemporaryFolder();
        IBlobStore store = isAzure ? account.Services.GetRequiredService<IBlobStore>() : new DirectoryBlobStore(folder.Path);

        // A month of its own in the storage account, which the tests share.
        var clock = new ManualTimeProvider(new DateTimeOffset(2031, 5, 1, 0, 0, 0, TimeSpan.Zero));
        await store.DeleteAsync("state/language/2031-05.json", Stop);
        var reservations = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => ReserveAsync(store, clock), Stop)));
        var granted = reservations.SelectMany(static each => each).OfType<Reservation.Granted>().Sum(static each => each.Records);
        Assert.Equal(49, granted);
        Assert.Equal(49, (await new RecordLedger(store, new AzureLanguageOptions(), clock).CurrentAsync(Stop)).TextRecords);
        Assert.Single(reservations.SelectMany(static each => each).OfType<Reservation.CapReached>(), static each => each.IsNews);
    }

    [Fact]
    public async Task Settle_InTheNextMonth_ChangesTheMonthOfTheReservation()
    {
        await using var bench = await LanguageBench.StartAsync();
        var ledger = bench.Ledger(bench.Options());
        var granted = Assert.IsType<Reservation.Granted>(await ledger.ReserveAsync(10, Stop));
        bench.Clock.Advance(TimeSpan.FromHours(2));
        await ledger.SettleAsync(granted, 4, Stop);
        Assert.Equal(new LanguageMonth("2026-12", 0, null), await ledger.CurrentAsync(Stop));
        Assert.Equal("""{"month":"2026-11","textRecords":4}""", System.Text.Encoding.UTF8.GetString((await bench.Store.GetAsync("state/language/2026-11.json", Stop))!.Content.Span));
    }

    [Fact]
    public async Task Current_DamagedBlob_SaysWhichOne()
    {
        await using var bench = await LanguageBench.StartAsync();
        await bench.Store.CreateAsync("state/language/2026-11.json", "[]"u8.ToArray(), "application/json", Stop);
        var failure = await Assert.ThrowsAsync<StorageException>(() => bench.Ledger(bench.Options()).CurrentAsync(Stop));
        Assert.StartsWith("The blob state/language/2026-11.json is damaged (", failure.Message, StringComparison.Ordinal);
    }

    // Seven records at a time under a cap of 50: seven times fit.
    private static async Task<IReadOnlyList<Reservation>> ReserveAsync(IBlobStore store, TimeProvider clock)
    {
        var ledger = new RecordLedger(store, new AzureLanguageOptions { MonthlyTextRecords = 50 }, clock);
        var reservations = new List<Reservation>();
        for (var i = 0; i < 3; i++)
        {
            reservations.Add(await ledger.ReserveAsync(7, Stop));
        }

        return reservations;
    }

    private static RecognitionOutcome.Recognized Recognized(RecognitionOutcome outcome) => Assert.IsType<RecognitionOutcome.Recognized>(outcome);
}
