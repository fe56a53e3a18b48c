using Ingest.Language.Model;
using Ingest.Language.Training.Model;
using Xunit;

namespace Ingest.Tests.Language.Model;

public sealed class RowsAheadTests
{
    private const int Classes = 3;
    private const int Most = 100;
    private const int Turns = 5;

    /// <summary>More keys than are looked for at once, each turn other ones, half of them unknown; the next turn's are found before a turn is added.</summary>
    [Fact]
    public void Add_TurnsFoundAhead_SumsAsTheTableDoes()
    {
        var table = Table();
        var ahead = new RowsAhead(table, Most, new ulong[RowsAhead.RoomFor(Most)], new WeightRow[RowsAhead.RoomFor(Most)]);
        Write(ref ahead, 0);
        ahead.Find(0);
        Write(ref ahead, 1);
        for (var turn = 0; turn < Turns; turn++)
        {
            ahead.Find(turn + 1);
            Write(ref ahead, turn + 2);
            var (expected, found) = (new int[Classes], new int[Classes]);
            table.Add(KeysOf(turn), expected);
            ahead.Add(turn, found);

            Assert.Equal(expected, found);
            Assert.Contains(found, static score => score != 0);
        }
    }

    private static void Write(ref RowsAhead ahead, int turn)
    {
        var keys = KeysOf(turn);
        keys.CopyTo(ahead.Keys(turn));
        ahead.Ask(turn, keys.Length);
    }

    private static ulong[] KeysOf(int turn) => [.. Enumerable.Range(0, Most - turn).Select(index => KeyOf((turn * 50) + index))];

    private static ulong KeyOf(int number) => FeatureHash.With(5, (ulong)number);

    private static WeightTable Table()
    {
        var rows = Enumerable.Range(0, 1_000).Where(static number => number % 2 == 0).Select(static number => new AveragedRow(KeyOf(number), [((byte)(number % Classes), 1f + (number % 7))]));
        var sections = new ModelSections();
        sections.Set("x.weights", WeightTableWriter.Write(rows.OrderBy(static row => row.Key), Classes, 1, 0.5f));
        return sections.Open().Weights("x.weights");
    }
}
