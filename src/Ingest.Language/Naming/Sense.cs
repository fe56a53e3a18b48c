using System.Runtime.InteropServices;

namespace Ingest.Language.Naming;

/// <summary>What a name is taken for and how surely; an empty category means: a name, but of nothing that is reported.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Sense(string Category, string? Subcategory, double Confidence)
{
    /// <summary>Not to be reported.</summary>
    internal static Sense Nothing => new(string.Empty, null, 0);

    internal bool IsNothing => Category.Length == 0;

    internal static Sense Person(double confidence) => new(Categories.Person, null, confidence);

    internal static Sense Organization(double confidence) => new(Categories.Organization, null, confidence);

    internal static Sense Location(string subcategory, double confidence) => new(Categories.Location, subcategory, confidence);
}
