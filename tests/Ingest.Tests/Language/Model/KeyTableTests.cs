using Ingest.Language.Model;
using Ingest.Language.Training.Model;
using Xunit;

namespace Ingest.Tests.Language.Model;

public sealed class KeyTableTests
{
    [Fact]
    public void TryFind_KeysThatWereWritten_GivesTheirValues()
    {
        var entries = Enumerable.Range(0, 5000).Select(static number => KeyValuePair.Create(FeatureHash.With(7, (ulong)number), (uint)number * 3)).ToList();

        var table = Open(KeyTableWriter.Write(entries));

        Assert.All(entries, entry => Assert.True(table.TryFind(entry.Key, out var value) && value == entry.Value));
    }

    /// <summary>Tables of every small size: searches that begin within the last places, and go on at the first one.</summary>
    [Fact]
    public void TryFind_SmallTables_FindTheirKeysAndNoOthers()
    {
        for (var size = 1; size < 60; size++)
        {
            KeyValuePair<ulong, uint>[] entries = [.. Enumerable.Range(0, size).Select(static number => KeyValuePair.Create(FeatureHash.With(7, (ulong)number), (uint)number))];
            var table = Open(KeyTableWriter.Write(entries));

            Assert.All(entries, entry => Assert.True(table.TryFind(entry.Key, out var value) && value == entry.Value));
            Assert.DoesNotContain(Enumerable.Range(0, 200), number => table.TryFind(FeatureHash.With(8, (ulong)number), out _));
        }
    }

    [Fact]
    public void TryFind_OtherKeys_FindsNone()
    {
        var table = Open(KeyTableWriter.Write([.. Enumerable.Range(0, 5000).Select(static number => KeyValuePair.Create(FeatureHash.With(7, (ulong)number), 1u))]));

        Assert.DoesNotContain(Enumerable.Range(0, 5000), number => table.TryFind(FeatureHash.With(8, (ulong)number), out _));
    }

    [Fact]
    public void TryFind_EmptyTable_FindsNone() => Assert.False(Open(KeyTableWriter.Write([])).TryFind(1, out _));

    [Fact]
    public void Write_SameEntriesInAnotherOrder_GivesTheSameBytes()
    {
        KeyValuePair<ulong, uint>[] entries = [new(1UL << 40, 1), new(3UL << 60, 2), new(9, 3)];

        Assert.Equal(KeyTableWriter.Write(entries), KeyTableWriter.Write([.. entries.Reverse()]));
    }

    [Fact]
    public void Open_SectionCutShort_Throws()
    {
        var section = KeyTableWriter.Write([new(1, 1)]);

        Assert.Throws<InvalidDataException>(() => Open(section[..^1]));
        Assert.Throws<InvalidDataException>(() => Open([]));
    }

    private static KeyTable Open(byte[] section)
    {
        var sections = new ModelSections();
        sections.Set("test.keys", section);
        return new KeyTable(sections.Open().Section("test.keys"));
    }
}
