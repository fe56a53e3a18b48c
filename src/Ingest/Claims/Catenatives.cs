namespace Ingest.Claims;

/// <summary>Verbs that take another verb with "to" ("tried to", "is expected to") and so belong to the group of that verb.</summary>
internal static class Catenatives
{
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "try", "attempt", "fail", "begin", "start", "continue", "manage", "plan", "intend", "hope", "want", "expect", "seek", "decide", "prepare",
        "help", "threaten", "vow", "pledge", "promise", "agree", "refuse", "need", "appear", "seem", "believe", "allege", "say", "report", "suspect",
    };

    public static bool IsOne(Word word) => (word.Verb is { } verb && Verbs.Contains(verb)) || word.Text is "able" or "likely" or "set" or "ready" or "about" or "going" or "due";
}
