using Ingest.Language.Naming;
using Ingest.Language.Tongues;
using Ingest.Language.Words;

namespace Ingest.Language;

/// <summary>Reads a text: language, sentences, tokens and, in English, words and names. Holds no state between texts, so any number of threads may share one.</summary>
public sealed class LanguageEngine
{
    private static readonly JudgeEnd? Judge = SentenceEnds.English?.Judge;
    private readonly NameRecognizer _names;

    /// <summary>An engine that asks <paramref name="places"/>, besides its own short list, whether a name is a place's.</summary>
    public LanguageEngine(PlaceNames? places = null) => _names = new NameRecognizer(places);

    /// <summary>Language, sentences and tokens only, for who needs no names: several times faster.</summary>
    public static LanguageDocument Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Cut(text);
        var language = LanguageIdentifier.Identify(text, tokens, out var script);
        return new LanguageDocument(text, language, SentenceSplitter.Split(text, tokens, MayBeEnglish(language, script) ? Judge : null), tokens, []);
    }

    /// <summary>Takes any string apart; never throws but on null. The same text gives the same answer on any machine.</summary>
    public LanguageDocument Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Cut(text);
        var language = LanguageIdentifier.Identify(text, tokens, out var script);
        var mayBeEnglish = MayBeEnglish(language, script);
        var sentences = SentenceSplitter.Split(text, tokens, mayBeEnglish ? Judge : null);
        if (!mayBeEnglish)
        {
            return new LanguageDocument(text, language, sentences, tokens, []);
        }

        var (words, runs) = Grammar.English.Read(text, tokens, sentences);
        return new LanguageDocument(text, language, runs, tokens, _names.Find(text, tokens, sentences)) { Words = words };
    }

    private static bool MayBeEnglish(string language, Script script) => language == "en" || (language == LanguageIdentifier.Undetermined && script == Script.Latin);
}
