using Ingest.Language.Naming;
using Ingest.Language.Tongues;
using Ingest.Language.Words;

namespace Ingest.Language;

/// <summary>Reads a text: language, sentences, tokens and, in English, words, trees and names. Holds no state between texts, so any number of threads may share one.</summary>
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
        return Cut(text, out _, out _, out _);
    }

    /// <summary>As <see cref="Analyze"/>, without words, tags and trees, for who needs names only: several times faster.</summary>
    public LanguageDocument FindNames(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var document = Cut(text, out var tokens, out var sentences, out var mayBeEnglish);
        return mayBeEnglish ? document with { Names = _names.Find(text, tokens, sentences) } : document;
    }

    /// <summary>Takes any string apart; never throws but on null. The same text gives the same answer on any machine.</summary>
    public LanguageDocument Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var document = Cut(text, out var tokens, out var sentences, out var mayBeEnglish);
        if (!mayBeEnglish)
        {
            return document;
        }

        var (words, runs) = Grammar.English.Read(text, tokens, sentences);
        return document with { Sentences = runs, Names = _names.Find(text, tokens, sentences), Words = words };
    }

    private static LanguageDocument Cut(string text, out List<Token> tokens, out List<Sentence> sentences, out bool mayBeEnglish)
    {
        tokens = Tokenizer.Cut(text);
        var language = LanguageIdentifier.Identify(text, tokens, out var script);
        mayBeEnglish = language == "en" || (language == LanguageIdentifier.Undetermined && script == Script.Latin);
        sentences = SentenceSplitter.Split(text, tokens, mayBeEnglish ? Judge : null);
        return new LanguageDocument(text, language, sentences, tokens, []);
    }
}
