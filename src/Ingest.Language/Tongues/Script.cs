namespace Ingest.Language.Tongues;

/// <summary>The scripts that are told apart.</summary>
internal enum Script
{
    Other,
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    Han,
    Kana,
    Hangul,
    Hebrew,
    Greek,
    Thai,
    Armenian,
    Georgian,
    Bengali,
    Gurmukhi,
    Gujarati,
    Tamil,
    Telugu,
    Malayalam,
    Kannada,
    Sinhala,
    Burmese,
    Khmer,
    Lao,
    Ethiopic,
}
