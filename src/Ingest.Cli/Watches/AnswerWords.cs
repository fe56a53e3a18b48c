using System.Globalization;
using Ingest.Articles;
using Ingest.Watches;

namespace Ingest.Cli.Watches;

/// <summary>The answer to <c>ingest watch why</c>, in lines.</summary>
internal static class AnswerWords
{
    public static IEnumerable<string> Of(WatchAnswer answer, Watch watch, ArticleRevision revision)
    {
        yield return $"{revision.Title} ({revision.ArticleId}, revision {revision.Revision}, {revision.Url})";
        yield return WatchWords.Of(watch);
        yield return string.Empty;
        yield return Verdict(answer.Verdict);
        foreach (var line in answer.Verdict is WatchVerdict.Raised raised ? raised.Sinks.Select(Sink) : [])
        {
            yield return "  " + line;
        }

        if (answer.Reading?.Match is { } match)
        {
            yield return $"Counts: {match.Reason}.";
        }

        foreach (var (words, times) in (answer.Reading?.Refusals ?? []).Select(refusal => RefusalWords.Of(refusal, watch)).CountBy(static words => words, StringComparer.Ordinal))
        {
            yield return $"Does not count: {words}{(times > 1 ? FormattableString.Invariant($" ({times} times)") : string.Empty)}";
        }
    }

    private static string Verdict(WatchVerdict verdict) => verdict switch
    {
        WatchVerdict.NotRead => "No alert: the article is kept, but was not read for alerts yet; it waits, or was set aside ('ingest queue show articles').",
        WatchVerdict.NoMatch => "No alert: the article is not for this watch.",
        WatchVerdict.Raised(var alert, _) => $"An alert was raised: {alert.Kind}, {alert.Reason}",
        WatchVerdict.Copy(var original) => $"No alert: the article is a near-copy of {original}, and its story was told before.",
        WatchVerdict.ToldBefore(null) => "No alert: the story was told before, and this report brought nothing new.",
        WatchVerdict.ToldBefore({ } first) => $"No alert: the story was told before, with article {first.ArticleId}, and this report brought nothing new.",
        WatchVerdict.ReadBefore => "No alert: the article was read before the watch was made, changed or resumed; it would match now. 'ingest watch test' shows what the watch would have raised.",
        _ => throw new InvalidOperationException("A verdict without words."),
    };

    private static string Sink(SinkStanding standing) => standing.Outcome switch
    {
        SinkStanding.Held => $"{standing.Sink}: held by its pace{(standing.Time is { } until ? $" until {Time(until)}" : string.Empty)}",
        SinkStanding.Waiting => $"{standing.Sink}: not delivered yet; it waits, or was set aside ('ingest queue show alerts')",
        var outcome => $"{standing.Sink}: {outcome} at {Time(standing.Time!.Value)}",
    };

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);
}
