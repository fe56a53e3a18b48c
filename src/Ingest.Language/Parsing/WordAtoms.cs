using System.Runtime.InteropServices;

namespace Ingest.Language.Parsing;

/// <summary>What features are made of, for one word: a 64-bit key of each of its traits.</summary>
/// <param name="Form">The word in lower case, digits as "0".</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Tag">Its fine tag together with its universal one.</param>
/// <param name="Coarse">Its universal part of speech.</param>
/// <param name="Both">Form and tag.</param>
/// <param name="Morphology">Its features as CoNLL-U writes them.</param>
/// <param name="Ending">Its last letters.</param>
/// <param name="Cluster">The words that stand in like surroundings, with its universal part of speech.</param>
/// <param name="Fine">The same in ten times as many classes, with its universal part of speech.</param>
/// <param name="Sense">What a dictionary says of its kind ("a place", "a motion"), with its universal part of speech.</param>
/// <param name="TagBit">Its universal part of speech as a bit.</param>
/// <param name="Doubt">Its tag together with the one that the tagger nearly gave it; where it was sure the tag alone.</param>
/// <param name="IsDoubtful">Whether the tagger nearly gave it another tag.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordAtoms(
    ulong Form,
    ulong Lemma,
    ulong Tag,
    ulong Coarse,
    ulong Both,
    ulong Morphology,
    ulong Ending,
    ulong Cluster,
    ulong Fine,
    ulong Sense,
    uint TagBit,
    ulong Doubt,
    bool IsDoubtful);
