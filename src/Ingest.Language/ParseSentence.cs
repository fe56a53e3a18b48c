namespace Ingest.Language;

/// <summary>Sets head and relation of each word of one tagged sentence of at most <see cref="Grammar.LongestSentence"/> words; a head is an index within the sentence, -1 the root.</summary>
internal delegate void ParseSentence(string text, Span<Word> sentence);
