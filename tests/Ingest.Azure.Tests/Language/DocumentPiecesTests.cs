using System.Globalization;
using System.Text;
using Ingest.Azure.Language;
using Ingest.Language;
using Xunit;

namespace Ingest.Azure.Tests.Language;

public sealed class DocumentPiecesTests
{
    private const int MostUnits = 30_000;

    [Fact]
    public void Of_TextThatFits_IsOnePiece()
    {
        var text = new string('é', DocumentPieces.MostElements);
        Assert.Equal(new DocumentPiece(0, 0, text), Assert.Single(Pieces(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00a0")]
    public void Of_TextThatSaysNothing_IsNone(string text) => Assert.Empty(Pieces(text));

    [Fact]
    public void Of_LongText_IsCutAtEndsOfSentences()
    {
        var text = string.Join(' ', Enumerable.Range(0, 400).Select(static i => string.Create(CultureInfo.InvariantCulture, $"Officials of village {i} met on Monday, and nothing came of it.")));
        var pieces = Pieces(text);
        Check(text, pieces);
        Assert.All(pieces, static piece => Assert.EndsWith("it.", piece.Text, StringComparison.Ordinal));
        Assert.All(pieces, static piece => Assert.StartsWith("Officials", piece.Text, StringComparison.Ordinal));
        Assert.All(pieces.SkipLast(1), static piece => Assert.InRange(piece.Text.Length, 4900, 5000));
    }

    [Fact]
    public void Of_EndlessSentence_IsCutAtBlanks()
    {
        var text = string.Join(' ', Enumerable.Repeat("again and again", 800));
        var pieces = Pieces(text);
        Check(text, pieces);
        Assert.All(pieces, static piece => Assert.Matches("^(again|and)\\b.*\\b(again|and)$", piece.Text));
    }

    [Fact]
    public void Of_EndlessWord_IsCutBetweenTextElements()
    {
        var text = string.Concat(Enumerable.Repeat("e\u0301", 6000));
        var pieces = Pieces(text);
        Check(text, pieces);
        Assert.All(pieces, static piece => Assert.Equal('e', piece.Text[0]));
    }

    [Fact]
    public void Of_EndlessTextElement_IsCutBetweenCodePoints()
    {
        var text = "x" + string.Concat(Enumerable.Repeat("👩\u200d", 40_000));
        var pieces = Pieces(text);
        Check(text, pieces);
        Assert.All(pieces, static piece => Assert.False(char.IsLowSurrogate(piece.Text[0])));
    }

    [Fact]
    public void Of_AnyText_LosesNothing()
    {
        string[] parts = ["Word ", "end. ", "\n\n", "é", "e\u0301", "👩\u200d👩\u200d👧", "ابو ", "\ud83c", "  ", "longlonglong"];
        for (var seed = 0; seed < 40; seed++)
        {
            var chance = new Random(seed);
            var text = new StringBuilder();
            for (var i = chance.Next(12_000); i > 0; i--)
            {
                text.Append(parts[chance.Next(seed % 2 == 0 ? parts.Length : 3)]);
            }

            Check(text.ToString(), Pieces(text.ToString()));
        }
    }

    [Fact]
    public void MostRecords_Piece_CountsBegunThousands() =>
        Assert.Equal([1, 1, 1, 2, 6], new[] { 0, 1, 1000, 1001, 5120 }.Select(static length => new DocumentPiece(0, 0, new string('x', length)).MostRecords));

    private static IReadOnlyList<DocumentPiece> Pieces(string text) => DocumentPieces.Of(LanguageEngine.Cut(text));

    private static void Check(string text, IReadOnlyList<DocumentPiece> pieces)
    {
        var end = 0;
        foreach (var piece in pieces)
        {
            Assert.True(text.AsSpan(end, piece.Offset - end).IsWhiteSpace());
            Assert.Equal(piece.Text, text.Substring(piece.Offset, piece.Text.Length));
            Assert.InRange(new StringInfo(piece.Text).LengthInTextElements, 1, DocumentPieces.MostElements);
            Assert.InRange(piece.Text.Length, 1, MostUnits);
            end = piece.End;
        }

        Assert.True(text.AsSpan(end).IsWhiteSpace());
        Assert.Equal(Enumerable.Range(0, pieces.Count), pieces.Select(static piece => piece.Number));
    }
}
