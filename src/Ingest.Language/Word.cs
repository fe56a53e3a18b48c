using System.Runtime.InteropServices;

namespace Ingest.Language;

/// <summary>
/// One syntactic word of a sentence in Universal Dependencies: what a token is cut into where grammar sees more than one ("don't" is "do" and "n't",
/// "Franco-German" is "Franco", "-" and "German"). Positions are UTF-16 code units into the text as given.
/// </summary>
/// <param name="Offset">Where the word starts.</param>
/// <param name="Length">How many UTF-16 code units it holds.</param>
/// <param name="Tag">Its universal part of speech.</param>
/// <param name="FineTag">Its Penn Treebank tag ("NNP", "VBD"), or empty.</param>
/// <param name="Lemma">Its dictionary form, or empty.</param>
/// <param name="Features">Its features as CoNLL-U writes them ("Number=Sing|Person=3"), or empty.</param>
/// <param name="Head">The index in <see cref="LanguageDocument.Words"/> of the word that it depends on; -1 for the root of a sentence and where no tree was made.</param>
/// <param name="Relation">How it depends on its head ("nsubj", "obl:agent"; "root" for the root), or empty.</param>
/// <param name="JoinedToNext">Whether it and the next word are parts of one multiword token of Universal Dependencies ("do" of "don't").</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Word(
    int Offset,
    int Length,
    UniversalTag Tag = UniversalTag.None,
    string FineTag = "",
    string Lemma = "",
    string Features = "",
    int Head = -1,
    string Relation = "",
    bool JoinedToNext = false)
{
    /// <summary>Stands for the pair of tags that the word nearly got instead; nought where the tagger was sure. The names of relations depend on it.</summary>
    internal ushort Rival { get; init; }

    /// <summary>The first position after the word.</summary>
    public int End => Offset + Length;

    /// <summary>The word's characters within <paramref name="text"/>.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Offset, Length);
}
