using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Ingest.Storage;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Infra;

/// <summary>What is done in Azure Storage for an article, a pull and an alert, counted in a run; docs/cost.md calculates with these figures, and rightly.</summary>
public sealed partial class ArticleCostTests
{
    private const string Article = "an article";
    private const string Pull = "a pull that brings something";
    private const string Alert = "an alert";
    private const string Visit = "a visit that brings nothing";
    private const string Start = "an instance that starts";

    private static string Guide => File.ReadAllText(RepositoryRoot.Path("docs", "cost.md"));

    [Fact]
    public async Task Run_OfTwoArticles_DoesWhatTheGuideCalculatesWith()
    {
        using var run = await new FlowRun().SetUpAsync();
        run.Store.Calls.Clear();
        await run.ToTheEndAsync();
        var counted = Counted(run);
        counted[Visit] = await VisitAsync(run);
        var told = CountRow().Matches(Guide).ToDictionary(static row => row.Groups["what"].Value, static row => row.Groups["counts"].Value, StringComparer.Ordinal);
        Assert.Equal([Pull, Article, Alert, Visit, Start], told.Keys, StringComparer.Ordinal);
        Assert.All(told, row => Assert.Equal(counted[row.Key], row.Value));
    }

    [Fact]
    public void Rows_OfTheGuide_MultiplyRightly()
    {
        var rows = PriceRow().Matches(Guide);
        Assert.InRange(rows.Count, 15, 60);
        Assert.All(rows, static row => Assert.InRange((Amount(row, "number") * Amount(row, "price") / Amount(row, "per")) - Amount(row, "sum"), -0.005m, 0.005m));
    }

    [Fact]
    public void Sums_OfTheGuide_AreThoseOfTheirRows()
    {
        var (sums, sum) = (new List<decimal>(), 0m);
        foreach (var line in Guide.Split('\n'))
        {
            if (PriceRow().Match(line) is { Success: true } row)
            {
                sum += Amount(row, "sum");
            }
            else if (SumRow().Match(line) is { Success: true } told)
            {
                Assert.Equal(sum, Amount(told, "sum"));
                sums.Add(sum);
                sum = 0m;
            }
        }

        Assert.Equal(2, sums.Count);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"| **${sums[0]:N0}** |"), Guide, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"cost ${sums[1]:N0} a month"), Guide, StringComparison.Ordinal);
    }

    private static async Task<string> VisitAsync(FlowRun run)
    {
        run.Web.Add("https://courier.example/first", HttpStatusCode.NotModified, [], "text/html");
        run.Web.Add("https://courier.example/second", HttpStatusCode.NotModified, [], "text/html");
        run.Store.Calls.Clear();
        run.Queue.Sent.Clear();
        run.Clock.Advance(TimeSpan.FromMinutes(20));
        await run.ToTheEndAsync();
        return Row(run.Store.Calls.Where(call => Cause(run, call.Name, false) == Article).Select(static call => call.Kind), 2, run, QueueNames.Pages);
    }

    // Writes, reads, lists, messages. What follows the last mark that all was sent belongs to the alert.
    private static Dictionary<string, string> Counted(FlowRun run)
    {
        var lastMark = run.Store.Calls.FindLastIndex(static call => call.Name.StartsWith("state/sent/", StringComparison.Ordinal));
        var calls = run.Store.Calls.Select((call, i) => (call.Kind, Of: Cause(run, call.Name, i > lastMark))).ToLookup(static call => call.Of, static call => call.Kind, StringComparer.Ordinal);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Pull] = Row(calls[Pull], 1, run, QueueNames.Feeds),
            [Article] = Row(calls[Article], 2, run, QueueNames.Pages, QueueNames.Articles),
            [Alert] = Row(calls[Alert], 1, run, QueueNames.Alerts),
            [Start] = Row(calls[Start], 1, run),
        };
    }

    private static string Row(IEnumerable<string> kinds, int number, FlowRun run, params string[] queues)
    {
        var counts = ((string[])["write", "read", "list"]).Select(kind => kinds.Count(found => found == kind)).Append(run.Queue.Sent.Count(sent => queues.Contains(sent.Queue)));
        return string.Join(" | ", counts.Select(count => ((decimal)count / number).ToString(CultureInfo.InvariantCulture)));
    }

    private static string Cause(FlowRun run, string name, bool isAfterTheLastMark) => name.Split('/') switch
    {
        ["state", "feeds", ..] or ["raw", "feeds", ..] => Pull,
        ["raw", "fetches", ..] => Encoding.UTF8.GetString(run.Store.Blobs[name].Content.Span).Contains("\"kind\":\"feed\"", StringComparison.Ordinal) ? Pull : Article,
        ["state", "rhythms", ""] or ["state", "lookout.json"] => Start,
        ["state", "alerts" or "rhythms", ..] => Alert,
        ["state", "visits" or "sinks", ""] => Pull,
        ["state", "stories", _, _, ""] or ["state", "hosts", ..] or ["state", "robots", ..] => Start,
        _ => isAfterTheLastMark ? Alert : Article,
    };

    private static decimal Amount(Match row, string group) => decimal.Parse(row.Groups[group].Value, NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| (?<what>an? [a-z ]+) \| (?<counts>[\d.]+ \| [\d.]+ \| [\d.]+ \| [\d.]+) \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex CountRow();

    [GeneratedRegex(@"^\| .+ \| (?<number>[\d,]+) \| \$(?<price>[\d.]+) per (?<per>[\d,]+) \| \$(?<sum>[\d,.]+) \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex PriceRow();

    [GeneratedRegex(@"^\| \*\*.+\*\* \| +\| +\| \*\*\$(?<sum>[\d,.]+)\*\* \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex SumRow();
}
