using System.Collections.Frozen;
using Ingest.Language;

namespace Ingest.Claims.Syntax;

/// <summary>Nouns that name a time and so no actor, though the tree may take them for one: "hours after a truce had been announced". Months that people are called by (April, May, June) are not among them.</summary>
internal static class TimeNouns
{
    private static readonly FrozenSet<string> Nouns = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "minute", "hour", "day", "week", "month", "year", "morning", "night", "evening", "afternoon", "weekend", "decade",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        "January", "February", "July", "September", "October", "November", "December",
        "Jan.", "Feb.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.", "Dec.", "today", "yesterday", "tomorrow", "tonight", "eve");

    private static readonly FrozenSet<string> Months = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "March", "April", "May", "June", "Mar.", "Apr.", "Jun.", "Jul.", "August");

    public static bool Contains(string lemma) => Nouns.Contains(lemma);

    /// <summary>Whether the word names a time, by itself or as a date: the figure of "Jan. 1" and "17 January", the month of "March 3".</summary>
    public static bool Tells(SyntaxTree tree, int word) => Contains(tree.Lemma(word))
        || (tree.Is(word, UniversalTag.Num) && ((word > 0 && !tree.OpensSentence(word) && IsMonth(tree, word - 1)) || (word + 1 < tree.SentenceEnd(word) && IsMonth(tree, word + 1))))
        || (IsMonth(tree, word) && word + 1 < tree.SentenceEnd(word) && tree.Is(word + 1, UniversalTag.Num));

    private static bool IsMonth(SyntaxTree tree, int word) => tree[word].Of(tree.Text) is var written && written.Length > 0 && char.IsUpper(written[0]) && (Months.Contains(written.ToString()) || Nouns.Contains(written.ToString()));
}
