using Ingest.Entities;
using Xunit;

namespace Ingest.Azure.Tests.Language;

/// <summary>The table of cases: what the service does, and what comes of it.</summary>
public sealed class LanguageCaseTests
{
    private static readonly Dictionary<string, LanguageCase> Cases = AnswerCases.Cases.Concat(DocumentCases.Cases).Concat(RequestCases.Cases).ToDictionary(static each => each.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Recognize_ServiceGives_ThisComesOfIt(string name)
    {
        var row = Cases[name];
        await using var bench = await LanguageBench.StartAsync();
        row.Arrange(bench.Service);
        var outcome = await bench.RecognizeAsync(row.Text, row.Options(bench));
        Assert.Equal(await ExpectedAsync(row), OutcomeLine.Of(outcome));
        if (row.Says.Length > 0)
        {
            Assert.Contains(row.Says, Said(outcome), StringComparison.Ordinal);
        }
        else
        {
            Assert.Empty(Said(outcome));
        }

        Assert.Equal((row.Requests, row.Used), (bench.Service.Requests.Count, await bench.UsedAsync()));
        Assert.All(Entities(outcome), entity => Assert.Equal(entity.Text, row.Text.Substring(entity.Offset, entity.Length)));
        Assert.All(Entities(outcome), static entity => Assert.InRange(entity.Confidence, 0, 1));
    }

    [Fact]
    public async Task Page_OfTheRecogniser_NamesEveryFailure()
    {
        var page = await File.ReadAllTextAsync(DocumentationPage(), TestContext.Current.CancellationToken);
        var codes = Cases.Values.Select(static row => row.Expected.Split(':')[0]).Where(static code => code.StartsWith("azure-", StringComparison.Ordinal)).Append("azure-no-identity");
        Assert.All(codes, code => Assert.Contains($"`{code}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Table_OfCases_IsLong() => Assert.InRange(Cases.Count, 60, 200);

    /// <summary>"embedded" stands for what the embedded recogniser answers by itself.</summary>
    private static async Task<string> ExpectedAsync(LanguageCase row)
    {
        if (!row.Expected.StartsWith("embedded", StringComparison.Ordinal))
        {
            return row.Expected;
        }

        var embedded = new EmbeddedRecognizer(new EntityMerging(EntityAliases.Load()));
        var line = OutcomeLine.Of(await embedded.RecognizeAsync(LanguageBench.Document(row.Text), TestContext.Current.CancellationToken));
        return line.Replace("embedded en-2026.11", row.Expected.Replace("embedded", "embedded en-2026.11", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static string DocumentationPage()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var page = Path.Combine(folder.FullName, "docs", "language.md");
            if (File.Exists(page))
            {
                return page;
            }
        }

        throw new InvalidOperationException("The tests must run from a checkout.");
    }

    private static string Said(RecognitionOutcome outcome) => outcome switch
    {
        RecognitionOutcome.Recognized recognized => string.Join('\n', recognized.Warnings),
        RecognitionOutcome.Unavailable unavailable => unavailable.Message,
        _ => "unknown",
    };

    private static IReadOnlyList<Entity> Entities(RecognitionOutcome outcome) => outcome is RecognitionOutcome.Recognized recognized ? recognized.Entities : [];
}
