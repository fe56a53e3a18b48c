namespace Ingest.Claims.Events;

/// <summary>Compares how many people two claims speak of.</summary>
public static class CountRange
{
    // "about 50" is not against 52.
    private const double Tolerance = 0.2;

    /// <summary>The lists' first pair of one kind whose numbers cannot both be right; null where there is none.</summary>
    public static (ClaimCount One, ClaimCount Other)? Differing(IReadOnlyList<ClaimCount>? one, IReadOnlyList<ClaimCount>? other)
    {
        foreach (var first in one ?? [])
        {
            foreach (var second in other ?? [])
            {
                if (string.Equals(first.Kind, second.Kind, StringComparison.Ordinal) && AreApart(first, second))
                {
                    return (first, second);
                }
            }
        }

        return null;
    }

    /// <summary>Whether both lists hold one kind with the same exact number.</summary>
    public static bool Share(IReadOnlyList<ClaimCount>? one, IReadOnlyList<ClaimCount>? other) =>
        (one ?? []).Any(first => first.Bound is "exact" && (other ?? []).Any(second =>
            second.Bound is "exact" && string.Equals(first.Kind, second.Kind, StringComparison.Ordinal) && first.Minimum == second.Minimum));

    /// <summary>Whether no number lies in both: "at least 5" and "8" have one, "5" and "8" have none.</summary>
    public static bool AreApart(ClaimCount one, ClaimCount other) => Highest(one) < Lowest(other) || Highest(other) < Lowest(one);

    private static double Lowest(ClaimCount count) => (count.Minimum ?? 0) * (IsRough(count) ? 1 - Tolerance : 1);

    private static double Highest(ClaimCount count) =>
        count.Maximum is { } most && count.Bound is not "at-least" ? most * (IsRough(count) ? 1 + Tolerance : 1) : double.PositiveInfinity;

    private static bool IsRough(ClaimCount count) => count.Bound is "about" or "vague";
}
