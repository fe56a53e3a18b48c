using System.Diagnostics;
using System.Text;
using Ingest.Feeds;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class FeedParserRobustnessTests(ITestOutputHelper output)
{
    private const int Inputs = 4000;

    [Fact]
    public void Parse_MutatedFeeds_AlwaysAnswers()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        byte[][] samples = [Encoding.UTF8.GetBytes(FeedSamples.Rss), Encoding.UTF8.GetBytes(FeedSamples.Atom), "{\"items\":[{\"id\":\"\\ud800\",\"tags\":[1,null]}]}"u8.ToArray()];
        for (var i = 0; i < Inputs; i++)
        {
            var bytes = Mutate(samples[i % samples.Length], random);
            var outcome = Record(() => FeedParser.Parse(bytes, "https://example.org/", i % 2 == 0 ? "text/xml; charset=utf-16" : null), seed, bytes);
            if (outcome is FeedParseOutcome.Parsed { Feed: var feed })
            {
                Assert.Equal(feed.Entries.Count, EntryKey.All(feed).Count);
            }
        }
    }

    [Theory]
    [InlineData("<a")]
    [InlineData("<item>")]
    [InlineData("<x><y>")]
    [InlineData("</item>")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("<?x")]
    [InlineData("<!DOCTYPE [")]
    [InlineData("<a b=\"")]
    [InlineData("<a b='c\" d=\"")]
    [InlineData("&")]
    [InlineData("&amp")]
    [InlineData("&lt;1")]
    [InlineData("<item xmlns:a='b'>")]
    [InlineData("<description>&lt;a href=")]
    [InlineData("<author><![CDATA[x]]>")]
    [InlineData("\u0000<")]
    public void Parse_MuchOfTheSame_TakesLinearTime(string piece)
    {
        var start = "<rss version=\"2.0\"><channel><title>t</title><item><description>";
        var text = new StringBuilder(start, 600_100);
        while (text.Length < 600_000)
        {
            text.Append(piece);
        }

        var watch = Stopwatch.StartNew();
        FeedParser.Parse(Encoding.UTF8.GetBytes(text.ToString()), "https://example.org/", null);
        // A bound against hanging, not a measure: quadratic time would be many minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(5), $"600 kB of {piece} took {watch.Elapsed}.");
    }

    private static byte[] Mutate(byte[] sample, Random random)
    {
        var bytes = sample.ToList();
        for (var n = random.Next(1, 8); n > 0; n--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.Skip(random.Next(bytes.Count)).Take(random.Next(1, 40)).ToList());
                    break;
                default:
                    bytes.Insert(at, "<>&\"'/![]{}"u8[random.Next(11)]);
                    break;
            }

            bytes.Add((byte)'x');
        }

        return [.. bytes];
    }

    private static FeedParseOutcome Record(Func<FeedParseOutcome> parse, int seed, byte[] bytes)
    {
        try
        {
            return parse();
        }
#pragma warning disable CA1031 // Any exception is a finding; it is shown with its input.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            throw new InvalidOperationException($"seed {seed}, input {Convert.ToBase64String(bytes)}", exception);
        }
    }
}
