using System.Text;
using Ingest.Language;
using Xunit;

namespace Ingest.Tests.Language;

public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", "\n", "\r\n", "\t", "\u00A0", "\u2029", ".", ".", ",", "?", "!", "...", "…", "'", "\"", "“", "”", "’s", "'s", "(", ")",
        "-", "–", "—", "U.S.", "Mr.", "Gen.", "John", "Doe", "said", "the", "Ministry of Rain", "Syria", "5", "1,200", "3.5", "%", "$", "on Monday",
        "@", "#", "http://", "www.", "a@b.c", "\uD800", "\uDC00", "👍🏽", "e\u0301", "\u200B", "\u200D", "\uFEFF", "\u202E", "北京", "。", "مرحبا",
        "؟", "שלום", "हिन्दी", "ไทย", "\0", "\u0007", "I", "J.", "&", "/", "_", ":", ";", "*", "•", "1.", "ǅ", "ß", "İ",
    ];

    [Theory]
    [InlineData(20261122)]
    [InlineData(7)]
    public void Analyze_RandomText_GivesValidSpans(int seed)
    {
        var random = new Random(seed);
        var engine = new LanguageEngine();
        for (var round = 0; round < 1500; round++)
        {
            var text = RandomText(random);
            Check(engine.Analyze(text), $"seed {seed}, round {round}");
        }
    }

    [Theory]
    [InlineData('a')]
    [InlineData('.')]
    [InlineData('"')]
    [InlineData('A')]
    [InlineData('@')]
    [InlineData('\n')]
    [InlineData('\u0301')]
    [InlineData('-')]
    [InlineData('7')]
    public void Analyze_OneMillionOfOneSign_AnswersAtOnce(char sign) => Check(new LanguageEngine().Analyze(new string(sign, 1_000_000)), "one sign");

    [Theory]
    [InlineData("a.")]
    [InlineData("A. ")]
    [InlineData("Aa ")]
    [InlineData("the ")]
    [InlineData("a@")]
    [InlineData("\"(")]
    [InlineData("U.S. of ")]
    [InlineData("10 million ")]
    [InlineData("Mr. ")]
    [InlineData("a\n")]
    public void Analyze_LongRepetition_AnswersAtOnce(string piece) =>
        Check(new LanguageEngine().Analyze(string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length))), piece);

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(60); length > 0; length--)
        {
            text.Append(random.Next(6) == 0 ? ((char)random.Next(char.MaxValue + 1)).ToString() : Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    private static void Check(LanguageDocument document, string place)
    {
        var covered = 0;
        foreach (var token in document.Tokens)
        {
            Assert.True(token.Length > 0 && token.Offset >= covered && token.End <= document.Text.Length, place);
            Assert.True(string.IsNullOrWhiteSpace(document.Text[covered..token.Offset]), place);
            covered = token.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(document.Text[covered..]), place);
        var next = 0;
        foreach (var sentence in document.Sentences)
        {
            Assert.True(sentence.FirstToken == next && sentence.TokenCount > 0, place);
            Assert.Equal(document.Tokens[next].Offset, sentence.Offset);
            next = sentence.EndToken;
            Assert.Equal(document.Tokens[next - 1].End, sentence.End);
        }

        Assert.Equal(document.Tokens.Count, next);
        CheckWords(document, place);
        var end = 0;
        foreach (var name in document.Names)
        {
            Assert.True(name.Offset >= end && name.Length > 0 && name.End() <= document.Text.Length && name.Confidence is > 0 and <= 1, place);
            end = name.End();
        }
    }

    private static void CheckWords(LanguageDocument document, string place)
    {
        var next = 0;
        foreach (var sentence in document.Sentences.TakeWhile(_ => document.Words.Count > 0))
        {
            Assert.True(sentence.FirstWord == next && sentence.WordCount > 0, place);
            var end = sentence.Offset;
            for (; next < sentence.EndWord; next++)
            {
                var word = document.Words[next];
                Assert.True(word.Length > 0 && word.Offset >= end && word.End <= sentence.End, place);
                Assert.True(string.IsNullOrWhiteSpace(document.Text[end..word.Offset]), place);
                end = word.End;
            }

            Assert.Equal(sentence.End, end);
        }

        Assert.Equal(document.Words.Count, next);
    }
}
