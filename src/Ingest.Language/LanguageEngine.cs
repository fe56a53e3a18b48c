using Ingest.Language.Naming;
using Ingest.Language.Tongues;
using Ingest.Language.Words;

namespace Ingest.Language;

/// <summary>Reads a text: language, sentences, tokens and, in English, names. Holds no state between texts, so any number of threads may share one.</summary>
public sealed class LanguageEngine
{
    private readonly NameRecognizer _names;

    /// <summary>An engine that asks <paramref name="places"/>, besides its own short list, whether a name is a place's.</summary>
    public LanguageEngine(PlaceNames? places = null) => _names = new NameRecognizer(places);

    /// <summary>Language, sentences and tokens only, for who needs no names: several times faster.</summary>
    public static LanguageDocument Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Cut(text);
        return new LanguageDocument(text, LanguageIdentifier.Identify(text, tokens, out _), SentenceSplitter.Split(text, tokens), tokens, []);
    }

    /// <summary>As <see cref="Analyze"/>, without words, tags and trees, for who needs names only: several times faster.</summary>
    public LanguageDocument FindNames(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Cut(text);
        var sentences = SentenceSplitter.Split(text, tokens);
        var language = LanguageIdentifier.Identify(text, tokens, out var script);
        var mayBeEnglish = language == "en" || (language == LanguageIdentifier.Undetermined && script == Script.Latin);
        return new LanguageDocument(text, language, sentences, tokens, mayBeEnglish ? _names.Find(text, tokens, sentences) : []);
    }

    /// <summary>Takes any string apart; never throws but on null. The same text gives the same answer on any machine.</summary>
    public LanguageDocument Analyze(string text) => FindNames(text);
}
