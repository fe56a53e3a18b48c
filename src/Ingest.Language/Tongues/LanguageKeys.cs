using Ingest.Language.Model;

namespace Ingest.Language.Tongues;

/// <summary>The keys of what speaks for a language; the model and the identifier share them.</summary>
internal static class LanguageKeys
{
    /// <summary>A whole word in lower case.</summary>
    internal static ulong OfWord(ReadOnlySpan<char> word) => FeatureHash.With(FeatureHash.Of(word), 1);

    /// <summary>A group of letters in lower case, anywhere in a word.</summary>
    internal static ulong OfLetters(ReadOnlySpan<char> letters) => FeatureHash.Of(letters);
}
