using Ingest.Language.Naming;
using Xunit;

namespace Ingest.Tests.Language.Naming;

public sealed class NameDecoderTests
{
    private const int Tokens = 3;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Decode_AnyScores_GivesTheBestOfAllRows(int seed)
    {
        var decoder = new NameDecoder();
        var moves = Fill(decoder, new Random(seed));
        var best = decoder.Decode(Tokens, moves, []);
        Assert.Equal(Rows().Max(row => Worth(decoder, moves, row)), best);
        Assert.Equal(best, Worth(decoder, moves, decoder.Labels[..Tokens]));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Gap_OfName_IsWhatTheBestOtherRowLacks(int seed)
    {
        var decoder = new NameDecoder();
        var moves = Fill(decoder, new Random(seed));
        decoder.ScoresOf(1)[NameLabels.Of(0, NameLabels.Only)] = 100;
        var best = decoder.Decode(Tokens, moves, []);
        decoder.LookBack(Tokens, moves);
        var other = Rows().Where(static row => row[1] != NameLabels.Of(0, NameLabels.Only)).Max(row => Worth(decoder, moves, row));
        Assert.Equal(best - other, decoder.Gap(best, 1, 2));
    }

    [Fact]
    public void Decode_WithLabelsRuledOut_KeepsToTheRest()
    {
        var decoder = new NameDecoder();
        var moves = Fill(decoder, new Random(6));
        decoder.Decode(2, moves, [1u << NameLabels.Of(2, NameLabels.Begin), 1u << NameLabels.Of(2, NameLabels.Last)]);
        Assert.Equal([NameLabels.Of(2, NameLabels.Begin), NameLabels.Of(2, NameLabels.Last)], decoder.Labels[..2].Select(static label => (int)label));
    }

    private static NameMoves Fill(NameDecoder decoder, Random random)
    {
        var moves = new NameMoves();
        for (var label = 0; label <= NameLabels.Count; label++)
        {
            foreach (ref var worth in moves.From(label))
            {
                worth = random.Next(-20, 20);
            }
        }

        foreach (ref var score in decoder.Scores.AsSpan())
        {
            score = random.Next(-20, 20);
        }

        return moves;
    }

    private static int Worth(NameDecoder decoder, NameMoves moves, byte[] row) =>
        row.Select((label, token) => decoder.ScoresOf(token)[label] + (token == 0 ? moves.AtStart(label) : moves.Worth(row[token - 1], label))).Sum();

    /// <summary>All rows in which names begin and end.</summary>
    private static IEnumerable<byte[]> Rows() =>
        from first in Enumerable.Range(0, NameLabels.Count)
        from second in Enumerable.Range(0, NameLabels.Count)
        from third in Enumerable.Range(0, NameLabels.Count)
        where NameLabels.IsOpen(first) && NameLabels.MayFollow(first, second) && NameLabels.MayFollow(second, third) && NameLabels.IsClosed(third)
        select new[] { (byte)first, (byte)second, (byte)third };
}
