namespace Ingest.Language.Words;

/// <summary>What happens between two characters that no white space parts; the numbers are the classes of the model.</summary>
internal enum WordCut
{
    /// <summary>The word goes on.</summary>
    None,

    /// <summary>A word ends inside a multiword token: "do" of "don't".</summary>
    Joined,

    /// <summary>A word and its token end.</summary>
    Token,
}
