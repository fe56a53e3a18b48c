namespace Ingest.Claims.Events;

/// <summary>Two tellings of an event side by side, part by part.</summary>
/// <param name="Kind">The event's type, mode and sub-event; never open.</param>
internal sealed record EventComparison(Agreement Kind, Agreement Place, Agreement Day, Agreement Actor, Agreement Target)
{
    /// <summary>Whether nothing that both say speaks against their being one. Mode and sub-event go by the words around, so where both roles are the same they may differ.</summary>
    public bool IsWithoutDoubt() =>
        (Kind is Agreement.Same || (Kind is Agreement.Unclear && Actor is Agreement.Same && Target is Agreement.Same))
        && All(static part => part is Agreement.Open or Agreement.Same);

    /// <summary>How many parts both tell, and tell alike.</summary>
    public int Shared() => Count(Place) + Count(Day) + Count(Actor) + Count(Target);

    private static int Count(Agreement part) => part is Agreement.Same ? 1 : 0;

    private bool All(Predicate<Agreement> holds) => holds(Place) && holds(Day) && holds(Actor) && holds(Target);
}
