namespace Ingest.Articles.Extraction;

/// <summary>What an element's name, class or attributes say about its text.</summary>
internal enum ElementRole
{
    None,

    /// <summary>The article's body, by its own account.</summary>
    Body,

    /// <summary>Not the article: navigation, related links, share bars, sign-ups, bylines, captions.</summary>
    Aside,

    /// <summary>Readers' comments.</summary>
    Comments,

    /// <summary>Not shown.</summary>
    Hidden,
}
