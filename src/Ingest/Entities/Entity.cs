namespace Ingest.Entities;

/// <summary>A named thing in a text. <paramref name="Offset"/> and <paramref name="Length"/> count UTF-16 code units.</summary>
/// <param name="Category">A category of Azure AI Language, whichever recogniser ran: Person, PersonType, Organization, Location, Event, Product, DateTime, Quantity, …</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="EntityId"><c>e-…</c>, the same for all mentions that are taken to be one entity; made from the normalised name and category.</param>
/// <param name="Name">The fullest form of the name in the document, where it is not <paramref name="Text"/>.</param>
public sealed record Entity(
    string Text,
    int Offset,
    int Length,
    string Category,
    string? Subcategory,
    double Confidence,
    string? EntityId,
    string? Name)
{
    /// <summary>The first position after the entity.</summary>
    public int End() => Offset + Length;
}
