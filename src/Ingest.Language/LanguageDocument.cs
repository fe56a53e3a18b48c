namespace Ingest.Language;

/// <summary>A text with what the engine found in it. Tokens and sentences are in text order and never overlap; names are in text order and never overlap.</summary>
/// <param name="Text">The text as given; every position points into it.</param>
/// <param name="Language">ISO 639-1 code, or <c>und</c> where the text is too short or unknown.</param>
/// <param name="Sentences">All sentences.</param>
/// <param name="Tokens">All tokens.</param>
/// <param name="Names">Names, empty for text that is known not to be English; a Latin text of unknown language (a short headline) is read as English.</param>
public sealed record LanguageDocument(
    string Text,
    string Language,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<Token> Tokens,
    IReadOnlyList<Name> Names)
{
    /// <summary>The syntactic words of English text, tagged and with their tree, in text order; empty for text that is known not to be English.</summary>
    public IReadOnlyList<Word> Words { get; init; } = [];

    /// <summary>Whether to read it as English: it is, or it is too short to tell. English word lists find nothing in another language's few words.</summary>
    public bool MayBeEnglish() => Language is "en" or "und";
}
