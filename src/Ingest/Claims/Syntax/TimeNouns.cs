using System.Collections.Frozen;

namespace Ingest.Claims.Syntax;

/// <summary>Nouns that name a time and so no actor, though the tree may take them for one: "hours after a truce had been announced". Months that people are called by (April, May, June) are not among them.</summary>
internal static class TimeNouns
{
    private static readonly FrozenSet<string> Nouns = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "minute", "hour", "day", "week", "month", "year", "morning", "night", "evening", "afternoon", "weekend", "decade",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        "January", "February", "July", "September", "October", "November", "December");

    public static bool Contains(string lemma) => Nouns.Contains(lemma);
}
