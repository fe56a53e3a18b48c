using Ingest.Language.Conllu;
using Ingest.Language.Training.Words;
using Xunit;

namespace Ingest.Tests.Language.Training.Words;

public sealed class WordsPartTests
{
    [Fact]
    public void SplitsOf_GenitiveWithoutApostrophe_IsCutOnlyWhereItIsAHabit()
    {
        var documents = Enumerable.Repeat(Document("that", "s"), 3).Concat(Enumerable.Repeat(Document("doctor", "s"), 2)).Append(Document("can", "not"));

        Assert.Equal(["can|not", "that|s"], WordsPart.SplitsOf(documents), StringComparer.Ordinal);
    }

    private static GoldCuts Document(string first, string second)
    {
        var rows = $"1-2\t{first}{second}\t_\t_\t_\t_\t_\t_\t_\t_\n1\t{first}\t_\tX\t_\t_\t0\troot\t_\t_\n2\t{second}\t_\tX\t_\t_\t1\tdep\t_\t_\n";
        using var reader = new StringReader(rows);
        return new GoldCuts(ConlluDocument.OfWords([.. ConlluReader.Read(reader)]));
    }
}
