namespace Ingest.Language.Words;

/// <summary>Whether a sentence ends after a token, which <paramref name="features"/> tell; the trainer answers with the truth and learns.</summary>
internal delegate bool JudgeEnd(int token, ReadOnlySpan<ulong> features);
