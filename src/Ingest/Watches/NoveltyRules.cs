using System.Globalization;

namespace Ingest.Watches;

/// <summary>What may be asked for as new.</summary>
internal static class NoveltyRules
{
    private const int MostQuietDays = 365;
    private const int MostSources = 1000;
    private const double LeastSurge = 1.5;
    private const double MostSurge = 1000;

    /// <summary>The settings; what is wrong with a field is added to <paramref name="problems"/>.</summary>
    public static WatchNovelty Read(NoveltyDraft draft, List<DraftProblem> problems) => new(
        Count("quietDays", draft.QuietDays, 0, MostQuietDays, "0 (never) to 365 days", problems),
        Count("sources", draft.Sources, 2, MostSources, "0 (never), or 2 to 1000 independent sources", problems),
        Surge(draft.Surge, problems),
        Silence(draft.Silence, problems));

    private static int? Count(string key, string? text, int least, int most, string allowed, List<DraftProblem> problems)
    {
        if (text is null)
        {
            return null;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            Refuse(problems, $"'{key}: {text}' is no whole number.");
        }
        else if (count != 0 && (count < least || count > most))
        {
            Refuse(problems, $"'{key}: {text}' is not {allowed}.");
        }

        return count;
    }

    private static double? Surge(string? text, List<DraftProblem> problems)
    {
        if (text is null)
        {
            return null;
        }

        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var times) || (times != 0 && times is not (>= LeastSurge and <= MostSurge)))
        {
            Refuse(problems, $"'surge: {text}' is not 0 (never), or 1.5 to 1000 times the reports of a usual day.");
        }

        return times;
    }

    private static bool? Silence(string? text, List<DraftProblem> problems)
    {
        if (text is not (null or "true" or "false"))
        {
            Refuse(problems, $"'silence: {text}' is neither true nor false.");
        }

        return text is null ? null : text == "true";
    }

    private static void Refuse(List<DraftProblem> problems, string message) => problems.Add(new DraftProblem("novelty", message));
}
