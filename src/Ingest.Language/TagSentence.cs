namespace Ingest.Language;

/// <summary>Tags the words of one sentence: <paramref name="sentence"/> has spans only, <paramref name="result"/>, as long, gets tags, lemmas and features too.</summary>
internal delegate void TagSentence(string text, ReadOnlySpan<Word> sentence, Span<Word> result);
