using Ingest.Feeds;
using Xunit;

namespace Ingest.Quality;

/// <summary>Any bytes at all get an answer: no exception, and no more text out than bytes in allow. The corpus is this project's own cases, and the public suites where they lie beside the checkout.</summary>
public sealed class FeedFuzzTests(ITestOutputHelper log)
{
    private const int Inputs = 200_000;

    // What a character of input may become: a relative link as long as the longest base, with the names an entry takes over from its feed.
    private const int MostPerByte = 64;
    private const int MostAtAll = 512 * 1024;

    private static readonly string?[] ContentTypes = [null, "text/xml; charset=utf-16", "application/xml; charset=windows-1251", "application/json", "text/html; charset=bogus"];
    private static readonly Lazy<IReadOnlyList<byte[]>> Corpus = new(Documents);

    [Fact]
    public void Parse_MutatedDocuments_AlwaysAnswers()
    {
        var seed = Environment.TickCount;
        log.WriteLine($"seed {seed}, {Inputs} inputs from {Corpus.Value.Count} documents; replay one with [InlineData({seed}, its number)]");
        Parallel.For(0, Inputs, number => Try(seed, number));
    }

    [Theory]
    [InlineData(1, 0)]
    public void Parse_InputOfSeed_Answers(int seed, int number) => Try(seed, number);

    [Fact]
    public void Next_SameSeedAndNumber_GivesTheSameBytes() => Assert.Equal(Input(7, 3), Input(7, 3));

    private static byte[] Input(int seed, int number) => new FeedMutation(Corpus.Value, new Random(HashCodeOf(seed, number))).Next();

    private static int HashCodeOf(int seed, int number) => unchecked((seed * 486_187_739) + number);

    private static void Try(int seed, int number)
    {
        var bytes = Input(seed, number);
        try
        {
            if (FeedParser.Parse(bytes, number % 3 == 0 ? null : "https://example.org/feed", ContentTypes[number % ContentTypes.Length]) is FeedParseOutcome.Parsed { Feed: var feed })
            {
                Assert.Equal(feed.Entries.Count, EntryKey.All(feed).Count);
                Assert.True(Size(feed) <= (MostPerByte * (long)bytes.Length) + MostAtAll, $"{bytes.Length} bytes became {Size(feed)} characters");
            }
        }
#pragma warning disable CA1031 // Any exception is a finding; it is shown with its input.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            throw new InvalidOperationException($"seed {seed}, number {number}, input {Convert.ToBase64String(bytes)}", exception);
        }
    }

    private static long Size(ParsedFeed feed) =>
        Length(feed.Title) + Length(feed.Link) + Length(feed.Description) + Length(feed.Image) + feed.Warnings.Sum(static warning => Length(warning.Message)) + feed.Entries.Sum(Size);

    private static long Size(FeedEntry entry) =>
        Length(entry.Id) + Length(entry.Title) + Length(entry.Url) + Length(entry.Summary) + Length(entry.ContentHtml) + Length(entry.Image)
        + entry.Categories.Sum(Length) + entry.Authors.Sum(Length) + entry.Enclosures.Sum(static file => Length(file.Url));

    private static long Length(string? text) => text?.Length ?? 0;

    private static IReadOnlyList<byte[]> Documents()
    {
        var own = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "FeedCases"), "*.feed").Order(StringComparer.Ordinal).Select(File.ReadAllBytes);
        return [.. own, .. SharedSets.Folders("feeds_").SelectMany(SharedSets.Records).Select(FeedDocument.Of)];
    }
}
