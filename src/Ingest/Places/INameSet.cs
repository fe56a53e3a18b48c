namespace Ingest.Places;

/// <summary>Names that texts are searched for: the gazetteer's, in its file, or a user's, in memory. A struct, so that the search is compiled for each kind.</summary>
internal interface INameSet
{
    /// <summary>Whether no name begins with a small letter or a digit of ASCII in a text, but for an article: then most words need not be read.</summary>
    bool NeedsCapital { get; }

    /// <summary>False for most runs of words that neither are a name nor begin one.</summary>
    bool MayHold(ulong hash);

    /// <summary>What a run of words is, by the hash of its level 1 key and as it stands in the text.</summary>
    NameStep Step(ReadOnlySpan<char> words, ulong hash);
}
