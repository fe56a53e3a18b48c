using Ingest.Claims;
using Ingest.Claims.Events;
using Ingest.Index.Rows;

namespace Ingest.Index.Contradictions;

/// <summary>What differs between two tellings of one event.</summary>
/// <param name="In">As <see cref="Contradiction.Differs"/>.</param>
/// <param name="IsUpdate">Whether the later report only has the higher number.</param>
internal sealed record Difference(string In, bool IsUpdate)
{
    /// <summary>All that differs between two claims; nothing where they are not known to tell of one event.</summary>
    public static IEnumerable<Difference> Between(ReportedEvent one, ReportedEvent other)
    {
        if (one.Happened is not { } first || other.Happened is not { } second)
        {
            yield break;
        }

        if (first != second)
        {
            if (NamesSomebody(one) && NamesSomebody(other) && EventLink.IsOneDeed(one, other))
            {
                yield return new Difference(Contradiction.Polarity, IsUpdate: false);
            }

            yield break;
        }

        if (!first)
        {
            yield break;
        }

        if (CountRange.Differing(one.Claim.Counts, other.Claim.Counts) is { } counts && ConcernTheSame(one, other) && EventLink.IsOne(one, other))
        {
            yield return new Difference(counts.One.Kind, IsRise(one, counts.One, other, counts.Other));
        }

        if (NameOtherActors(one, other) && EventLink.IsOneButForActor(one, other))
        {
            yield return new Difference(Contradiction.Actor, IsUpdate: false);
        }
    }

    // Who denies that police shot at protesters does not deny that there were protesters.
    private static bool NamesSomebody(ReportedEvent claim) => claim.Parts.Actor is not null || claim.Parts.Target is not null;

    /// <summary>Five soldiers and twelve civilians are two numbers that may both be right.</summary>
    private static bool ConcernTheSame(ReportedEvent one, ReportedEvent other) => RoleName.Compare(one.Parts.Target, other.Parts.Target) is Agreement.Same or Agreement.Open;

    // Only of a deed that one does to another, and only of actors whose kinds are known: a country, its capital, its government and its leader are
    // four names of one actor, and two that fight each other are each the other's target.
    private static bool NameOtherActors(ReportedEvent one, ReportedEvent other) =>
        one.Claim.Event.Type is "ASSAULT" or "COERCE"
        && one.Claim.Actor is { } first
        && other.Claim.Actor is { } second
        && RoleName.Compare(one.Parts.Actor, other.Parts.Actor) is var names and not Agreement.Same
        && (AreOpposed(first.Kind, second.Kind) || (names is Agreement.Other && IsAgainstState(first.Kind) && IsAgainstState(second.Kind)))
        && RoleName.Compare(one.Parts.Actor, other.Parts.Target) is not Agreement.Same
        && RoleName.Compare(one.Parts.Target, other.Parts.Actor) is not Agreement.Same
        && !first.Text.Contains(second.Text, StringComparison.OrdinalIgnoreCase)
        && !second.Text.Contains(first.Text, StringComparison.OrdinalIgnoreCase);

    private static bool AreOpposed(string? one, string? other) => (IsOfState(one) && IsAgainstState(other)) || (IsAgainstState(one) && IsOfState(other));

    private static bool IsOfState(string? kind) => kind is ActorKind.StateForce or ActorKind.Government;

    private static bool IsAgainstState(string? kind) => kind is ActorKind.RebelGroup or ActorKind.Criminals;

    private static bool IsRise(ReportedEvent one, ClaimCount first, ReportedEvent other, ClaimCount second) =>
        one.Time < other.Time ? Least(first) < Least(second) : other.Time < one.Time && Least(second) < Least(first);

    private static int Least(ClaimCount count) => count.Minimum ?? 0;
}
