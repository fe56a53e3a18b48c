using Ingest.Language.Training.Lexicon;
using Xunit;

namespace Ingest.Tests.Language.Training.Lexicon;

public sealed class WordVectorsTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Read_WordsInAnyOrder_GivesTheCommonestFormsWithoutTheirMean()
    {
        Write(("rebels", 2, [1, 2]), ("the", 0, [3, 2]), ("Harta", 1, [9, 9]), ("24", 3, [9, 9]), ("rare", 9, [9, 9]));

        var words = WordVectors.Read(_file, most: 5);

        Assert.Equal("the rebels", string.Join(' ', words.Select(static word => word.Word)));
        Assert.Equal(1f, words[0].Vector[0], tolerance: 1e-5f);
        Assert.Equal(-1f, words[1].Vector[0], tolerance: 1e-5f);
        Assert.Equal(0f, words[1].Vector[1], tolerance: 1e-5f);
    }

    /// <summary>A file in the package's layout: a hundred numbers, the vector's length, the word's rank.</summary>
    private void Write(params (string Word, int Rank, float[] Start)[] words)
    {
        var rows = words.Select(static word => $"\"{word.Word}\":[{string.Join(',', word.Start.Concat(Enumerable.Repeat(0f, 98)))},1.5,{word.Rank}]");
        File.WriteAllText(_file, $"{{\"precision\":8,\"words\":[\"the\"],\"vectors\":{{{string.Join(',', rows)}}},\"unkVector\":[0]}}");
    }
}
