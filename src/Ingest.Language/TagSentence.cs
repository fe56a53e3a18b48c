namespace Ingest.Language;

/// <summary>
/// Tags the words of one sentence of at most <see cref="Grammar.LongestSentence"/>: of <paramref name="sentence"/> only the spans are read,
/// <paramref name="result"/>, as long, gets tags, lemmas and features too. They may be the same memory.
/// </summary>
internal delegate void TagSentence(string text, ReadOnlySpan<Word> sentence, Span<Word> result);
