using System.Globalization;
using System.Text.Json.Nodes;
using Ingest.Entities;
using Xunit;

namespace Ingest.Azure.Tests.Language;

/// <summary>Texts of several pieces: batches, splitting, and putting together again.</summary>
public sealed class LongTextTests
{
    private const int Sentences = 480;

    /// <summary>Seven pieces of just under 5,000 characters: one batch of five, one of two.</summary>
    private static readonly string Text = string.Join('\n', Enumerable.Range(0, Sentences).Select(static i => string.Create(
        CultureInfo.InvariantCulture, $"NATO officials 🎉 spoke of village {i:000} at great length, near the Nile.")));

    [Fact]
    public async Task Recognize_LongText_GivesEveryNameInItsPlace()
    {
        await using var bench = await LanguageBench.StartAsync();
        var recognized = Recognized(await bench.RecognizeAsync(Text));
        Assert.Equal(Sentences * 2, recognized.Entities.Count);
        Check(recognized);
        Assert.Equal([5, 2], bench.Service.Requests.Select(static request => request.Texts.Count));
        Assert.Equal(("azure", 0), (recognized.By.Name, recognized.Warnings.Count));
        Assert.Equal(recognized.Usage!.TextRecords, await bench.UsedAsync());
        Assert.Equal(recognized.Usage.TextRecords / 1000m, recognized.Usage.ListPriceUsd);
    }

    [Fact]
    public async Task Recognize_BatchThatIsIndigestible_IsSentSingly()
    {
        await using var bench = await LanguageBench.StartAsync();
        bench.Service.Next(Faults.Status(400, "InvalidRequest", "Batch request contains too many records.", innerCode: "InvalidDocumentBatch"));
        Assert.Equal(Sentences * 2, Recognized(await bench.RecognizeAsync(Text)).Entities.Count);
        Assert.Equal([5, 1, 1, 1, 1, 1, 2], bench.Service.Requests.Select(static request => request.Texts.Count));
    }

    [Fact]
    public async Task Recognize_BatchThatIsTooLarge_LeavesOneBadPieceToTheEmbedded()
    {
        await using var bench = await LanguageBench.StartAsync();
        bench.Service.Next(Faults.Status(413, "413", "Too large."), 2);
        var recognized = Recognized(await bench.RecognizeAsync(Text));
        Assert.Equal("azure", recognized.By.Name);
        Assert.Contains("did not read characters 0 to ", Assert.Single(recognized.Warnings), StringComparison.Ordinal);
        Assert.Equal(Sentences, recognized.Entities.Count(static entity => entity.Text == "NATO"));
        Check(recognized);
    }

    [Fact]
    public async Task Recognize_OnePieceFails_TheEmbeddedReadsIt()
    {
        await using var bench = await LanguageBench.StartAsync();
        bench.Service.Next(Faults.Change(static body => Fail(body, "3")));
        var recognized = Recognized(await bench.RecognizeAsync(Text));
        Assert.Equal(("azure", "2025-10-01"), (recognized.By.Name, recognized.By.Model));
        Assert.Contains("(InvalidDocument: It is odd); the embedded recogniser did", Assert.Single(recognized.Warnings), StringComparison.Ordinal);
        Assert.Equal(Sentences, recognized.Entities.Count(static entity => entity.Text == "NATO"));
        Check(recognized);
    }

    [Fact]
    public async Task Recognize_SecondBatchFails_TriesLaterAndCountsTheFirst()
    {
        await using var bench = await LanguageBench.StartAsync();
        bench.Service.Next(static async (context, answer) => await LanguageService.WriteAsync(context, await answer()));
        bench.Service.Next(Faults.Status(500, "InternalServerError", "It broke."), 4);
        Assert.Equal("azure-failed", Assert.IsType<RecognitionOutcome.Unavailable>(await bench.RecognizeAsync(Text)).Code);
        Assert.Equal(25, await bench.UsedAsync());
    }

    [Fact]
    public async Task Recognize_QuotaEndsInTheMiddle_TheEmbeddedReadsAll()
    {
        await using var bench = await LanguageBench.StartAsync();
        bench.Service.Next(static async (context, answer) => await LanguageService.WriteAsync(context, await answer()));
        bench.Service.Next(Faults.Status(403, "403", "Out of call volume quota.", "86400"));
        var recognized = Recognized(await bench.RecognizeAsync(Text));
        Assert.Equal(("embedded", 25), (recognized.By.Name, recognized.Usage?.TextRecords));
    }

    private static void Fail(JsonObject body, string id)
    {
        var documents = body["results"]!["documents"]!.AsArray();
        documents.Remove(documents.Single(document => document!["id"]!.GetValue<string>() == id));
        body["results"]!["errors"]!.AsArray().Add(new JsonObject
        {
            ["id"] = id,
            ["error"] = new JsonObject { ["code"] = "InvalidArgument", ["innererror"] = new JsonObject { ["code"] = "InvalidDocument", ["message"] = "It is odd." } },
        });
    }

    private static RecognitionOutcome.Recognized Recognized(RecognitionOutcome outcome) => Assert.IsType<RecognitionOutcome.Recognized>(outcome);

    private static void Check(RecognitionOutcome.Recognized recognized)
    {
        var end = 0;
        foreach (var entity in recognized.Entities)
        {
            Assert.Equal(entity.Text, Text.Substring(entity.Offset, entity.Length));
            Assert.InRange(entity.Offset, end, Text.Length);
            end = entity.End();
        }
    }
}
