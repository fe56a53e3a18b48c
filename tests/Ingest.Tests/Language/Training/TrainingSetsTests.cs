using Ingest.Language.Training.Sources;
using Xunit;

namespace Ingest.Tests.Language.Training;

public sealed class TrainingSetsTests : IDisposable
{
    private const string Table = """
        | set | what for | records (dev) | licence | train? | how |
        |---|---|---|---|---|---|
        | open_set | names | 3 | CC BY 4.0 | notice | F1 |
        | cross_ai, _music | names | 3 | MIT | notice, SA | F1 |
        | closed_set | names | 3 | GPL-3 | no | F1 |

        `trees` (dependency trees; train: yes, with notice): see there.
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("ingest-sets-").FullName;

    public TrainingSetsTests()
    {
        File.WriteAllText(Path.Combine(_folder, "README.md"), Table);
        foreach (var set in new[] { "open_set", "closed_set", "unnamed_set" })
        {
            Directory.CreateDirectory(Path.Combine(_folder, set));
            File.WriteAllText(Path.Combine(_folder, set, "dev.jsonl"), "{}\n{}\n");
        }
    }

    [Fact]
    public void Lines_SetThatTheTableAllows_AreRead() => Assert.Equal(2, Sets().Lines("open_set", "dev").Count);

    [Fact]
    public void Lines_FileThatTheSetHasNot_AreNone() => Assert.Empty(Sets().Lines("open_set", "train"));

    [Theory]
    [InlineData("closed_set", "dev")]
    [InlineData("unnamed_set", "dev")]
    [InlineData("open_set", "heldout")]
    [InlineData("open_set", "test")]
    public void Lines_WhatMayNotTrain_IsRefused(string set, string part) =>
        Assert.Throws<InvalidOperationException>(() => Sets().Lines(set, part));

    [Theory]
    [InlineData("cross_ai", true)]
    [InlineData("cross_music", true)]
    [InlineData("trees", true)]
    [InlineData("closed_set", false)]
    public void Allows_NamesOfTheTable_AsItsColumnSays(string set, bool allowed) => Assert.Equal(allowed, Sets().Allows(set));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private TrainingSets Sets() => new(_folder);
}
