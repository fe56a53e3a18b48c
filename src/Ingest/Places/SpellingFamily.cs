namespace Ingest.Places;

/// <summary>How a country's place names vary when they are written in Latin letters; it chooses the rules of <see cref="NameKey.Loose"/>.</summary>
public enum SpellingFamily
{
    /// <summary>Spelling is settled (Europe, the Americas, China, Turkey, …): folding would only bring wrong matches.</summary>
    None,

    /// <summary>Names romanised from Arabic: articles with assimilation, long vowels, final -ah.</summary>
    Arabic,

    /// <summary>Names romanised from Cyrillic script: y, i and j in all combinations.</summary>
    Cyrillic,

    /// <summary>Colonial and modern spellings side by side: double letters, long vowels, final -ah.</summary>
    General,
}
