namespace Ingest.Language;

/// <summary>A named thing found in a text.</summary>
/// <param name="Offset">Where it starts, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="Category">Person, PersonType, Organization, Location, Event, Product, DateTime or Quantity.</param>
/// <param name="Subcategory">GPE, Geographical or Structural for locations; else null.</param>
/// <param name="Confidence">Between 0 and 1.</param>
public sealed record Name(int Offset, int Length, string Category, string? Subcategory, double Confidence)
{
    /// <summary>The first position after the name.</summary>
    public int End() => Offset + Length;
}
