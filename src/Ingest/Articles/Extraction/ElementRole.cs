namespace Ingest.Articles.Extraction;

/// <summary>What an element's name, class or attributes say about its text.</summary>
internal enum ElementRole
{
    None,

    /// <summary>The article's body, by its own account.</summary>
    Body,

    /// <summary>The sentences under the title that say what the article is about.</summary>
    Lead,

    /// <summary>The words under a picture: about the article, but no part of its text.</summary>
    Caption,

    /// <summary>Not the article: navigation, related links, share bars, sign-ups, bylines.</summary>
    Aside,

    /// <summary>Readers' comments.</summary>
    Comments,

    /// <summary>Not shown.</summary>
    Hidden,
}
