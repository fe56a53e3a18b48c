namespace Ingest.Stories;

/// <summary>What is kept of a report's text to compare it with others: about a kilobyte, whatever its length.</summary>
/// <param name="MinHash">Sketch of the text's shingles; empty where the text has too few words to call anything a copy.</param>
/// <param name="Shingles">How many different shingles the text has.</param>
/// <param name="Terms">Hashes of the telling words of title and beginning, with a weight by where and how often they stand there.</param>
internal sealed record StorySketch(ushort[] MinHash, int Shingles, IReadOnlyDictionary<uint, double> Terms)
{
    /// <summary>Estimated Jaccard similarity of the two texts' shingles.</summary>
    public double Similarity(StorySketch other) =>
        MinHash.Length == 0 || other.MinHash.Length == 0 ? 0 : Stories.MinHash.Similarity(MinHash, other.MinHash);
}
