using System.Globalization;
using Ingest.Claims;

namespace Ingest.Index.Export;

/// <summary>How many people, in words that are the same however a text says it.</summary>
public static class CountText
{
    /// <summary><c>4</c>, <c>20-30</c>, <c>at least 5</c>, <c>at most 9</c>, <c>about 50</c>; of a vague word its least (<c>at least 24</c>).</summary>
    public static string Of(ClaimCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        var words = count switch
        {
            { Minimum: { } least, Maximum: { } most } when least == most => Number(least),
            { Minimum: { } least, Maximum: { } most } => $"{Number(least)}-{Number(most)}",
            { Minimum: { } least } => $"at least {Number(least)}",
            { Maximum: { } most } => $"at most {Number(most)}",
            _ => count.Text,
        };
        return count.Bound is "about" ? $"about {words}" : words;
    }

    /// <summary>All counts of a claim: <c>killed 4; wounded at least 20</c>; null where there is none.</summary>
    public static string? Of(IReadOnlyList<ClaimCount>? counts) => counts is { Count: > 0 } ? string.Join("; ", counts.Select(static count => $"{count.Kind} {Of(count)}")) : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
