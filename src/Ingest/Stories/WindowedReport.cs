namespace Ingest.Stories;

/// <summary>A report in the window, unpacked.</summary>
internal sealed record WindowedReport(
    string ArticleId,
    long Arrival,
    DateOnly FiledOn,
    DateTimeOffset? Published,
    string StoryId,
    long? CopiedArrival,
    string? Merges,
    bool IsPlainCopy,
    ushort[] MinHash,
    int Shingles,
    uint[] Terms,
    TermWeight[] Vector)
{
    /// <summary>From here on a copy is so like its original that whatever copies it meets the original too, and the copy need not be indexed.</summary>
    private const double PlainCopy = 0.95;

    /// <summary>Reads the packed parts; throws <see cref="FormatException"/> where they are not what was packed.</summary>
    public static WindowedReport Unpack(StoryMember member)
    {
        var sketch = Packed.Read<ushort>(member.MinHash);
        // Sketches without the beginning were written before it was kept.
        if (sketch.Length is not (0 or Stories.MinHash.TextLength or Stories.MinHash.Length))
        {
            throw new FormatException($"The sketch has {sketch.Length} numbers, not {Stories.MinHash.Length}.");
        }

        return new WindowedReport(
            member.ArticleId,
            member.Arrival,
            member.FiledOn,
            member.Published,
            member.StoryId,
            member.CopiedArrival,
            member.Merges,
            member.Similarity >= PlainCopy,
            sketch,
            member.Shingles,
            Packed.Read<uint>(member.Terms),
            Packed.Read<TermWeight>(member.Vector));
    }

    /// <summary>Days between two publications; nothing where one of them is not known.</summary>
    public double DaysFrom(DateTimeOffset? published) =>
        Published is { } mine && published is { } theirs ? Math.Abs((mine - theirs).TotalDays) : 0;
}
