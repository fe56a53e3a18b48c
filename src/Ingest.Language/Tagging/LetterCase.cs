namespace Ingest.Language.Tagging;

/// <summary>How a sentence uses capitals: what a capital tells of a word depends on it.</summary>
internal enum LetterCase
{
    /// <summary>As in running text.</summary>
    Normal,

    /// <summary>All capitals, as in headlines of old and of agencies.</summary>
    Upper,

    /// <summary>A capital on nearly every longer word, as in headlines.</summary>
    Title,

    /// <summary>No capitals at all.</summary>
    Lower,
}
