namespace Ingest.Places;

/// <summary>How surely the words around a name say that it names a place.</summary>
internal enum PlaceCue
{
    /// <summary>They do not.</summary>
    None,

    /// <summary>They say it of people and bodies too: "raided Qwxyz", "near Qwxyz".</summary>
    Likely,

    /// <summary>Nothing else is spoken of so: "stormed Qwxyz", "the outskirts of Qwxyz".</summary>
    Sure,
}
