namespace Ingest.Places;

/// <summary>The Arabic article as it is written in Latin letters.</summary>
internal static class ArabicArticle
{
    /// <summary>Whether a level 1 key is one.</summary>
    public static bool Is(string key) => key is "al" or "el" or "as" or "ash" or "ar" or "ad" or "an" or "at" or "az" or "ez" or "es" or "et";
}
