namespace Ingest.Language.Naming;

/// <summary>The categories and subcategories of names, as Azure AI Language spells them.</summary>
internal static class Categories
{
    internal const string Person = "Person";
    internal const string PersonType = "PersonType";
    internal const string Organization = "Organization";
    internal const string Location = "Location";
    internal const string Event = "Event";
    internal const string Product = "Product";
    internal const string DateTime = "DateTime";
    internal const string Quantity = "Quantity";
    internal const string Gpe = "GPE";
    internal const string Geographical = "Geographical";
    internal const string Structural = "Structural";
}
