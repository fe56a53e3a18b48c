using Ingest.Language;
using Xunit;

namespace Ingest.Quality;

/// <summary>What holds of every text that was taken apart, whatever it was.</summary>
internal static class DocumentSpans
{
    /// <summary>Fails where a token, sentence, word or name is not where it may be.</summary>
    public static void Check(LanguageDocument document)
    {
        CheckSentences(document);
        CheckWords(document);
        Cover(document.Text, 0, document.Text.Length, document.Tokens.Select(static token => (token.Offset, token.End)));
        var end = 0;
        foreach (var name in document.Names)
        {
            Assert.True(name.Offset >= end && name.Length > 0 && name.End() <= document.Text.Length && name.Confidence is > 0 and <= 1);
            end = name.End();
        }
    }

    private static void CheckSentences(LanguageDocument document)
    {
        var next = 0;
        foreach (var sentence in document.Sentences)
        {
            Assert.True(sentence.FirstToken == next && sentence.TokenCount > 0);
            Assert.Equal(document.Tokens[next].Offset, sentence.Offset);
            next = sentence.EndToken;
            Assert.Equal(document.Tokens[next - 1].End, sentence.End);
        }

        Assert.Equal(document.Tokens.Count, next);
    }

    private static void CheckWords(LanguageDocument document)
    {
        var next = 0;
        foreach (var sentence in document.Sentences.TakeWhile(_ => document.Words.Count > 0))
        {
            Assert.True(sentence.FirstWord == next && sentence.WordCount > 0);
            var words = document.Words.Skip(next).Take(sentence.WordCount).ToList();
            Cover(document.Text, sentence.Offset, sentence.End, words.Select(static word => (word.Offset, word.End)));
            Assert.All(words, word => Assert.True(word.Head == -1 || (word.Head >= sentence.FirstWord && word.Head < sentence.EndWord)));
            Assert.False(words[^1].JoinedToNext);
            next = sentence.EndWord;
        }

        Assert.Equal(document.Words.Count, next);
    }

    /// <summary>Every character that is not white space is in exactly one span, and none is cut through.</summary>
    private static void Cover(string text, int start, int end, IEnumerable<(int Start, int End)> spans)
    {
        var at = start;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= at && span.End > span.Start && span.End <= end);
            Assert.True(string.IsNullOrWhiteSpace(text[at..span.Start]));
            Assert.False(span.End < text.Length && char.IsLowSurrogate(text[span.End]) && char.IsHighSurrogate(text[span.End - 1]));
            at = span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[at..end]));
    }
}
