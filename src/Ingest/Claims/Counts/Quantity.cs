namespace Ingest.Claims.Counts;

/// <summary>A number of things as a text gives it.</summary>
/// <param name="Minimum">The least it can be; null where only a most is said.</param>
/// <param name="Maximum">The most it can be; null where none is said.</param>
/// <param name="Bound">As in <see cref="ClaimCount"/>.</param>
/// <param name="First">The first word that says it.</param>
/// <param name="Last">The last.</param>
internal sealed record Quantity(int? Minimum, int? Maximum, string Bound, int First, int Last)
{
    /// <summary>Both together, where each is a sure number: "two soldiers and a guide" are three.</summary>
    public Quantity? Plus(Quantity other) => Bound is "exact" && other.Bound is "exact"
        ? this with { Minimum = Minimum + other.Minimum, Maximum = Maximum + other.Maximum, Last = Math.Max(Last, other.Last) }
        : null;
}
