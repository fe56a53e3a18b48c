namespace Ingest.Language.Parsing;

/// <summary>Kinds of parts of speech, as bits of <see cref="WordAtoms.TagBit"/>.</summary>
internal static class TagBits
{
    /// <summary>What can be a subject or an object.</summary>
    internal static readonly uint Nominal =
        Of(UniversalTag.Noun) | Of(UniversalTag.Propn) | Of(UniversalTag.Pron) | Of(UniversalTag.Num) | Of(UniversalTag.Sym);

    /// <summary>What says how a phrase hangs on its head.</summary>
    internal static readonly uint Marking = Of(UniversalTag.Adp) | Of(UniversalTag.Sconj) | Of(UniversalTag.Part);

    /// <summary>Auxiliaries and copulas.</summary>
    internal static readonly uint Auxiliary = Of(UniversalTag.Aux);

    /// <summary>Words of function, and marks.</summary>
    internal static readonly uint Function = Marking | Auxiliary | Of(UniversalTag.Det) | Of(UniversalTag.Cconj) | Of(UniversalTag.Punct);

    internal static uint Of(UniversalTag tag) => 1u << (int)tag;
}
