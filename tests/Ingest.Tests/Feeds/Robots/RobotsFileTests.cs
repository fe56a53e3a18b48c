using System.Text;
using Ingest.Feeds.Robots;
using Xunit;

namespace Ingest.Tests.Feeds.Robots;

public sealed class RobotsFileTests
{
    // The example of RFC 9309, section 5.1, in the names of this program.
    private const string Example = """
        User-Agent: *
        Disallow: *.gif$
        Disallow: /example/
        Allow: /publications/

        User-Agent: ingest
        Disallow:/
        Allow:/example/page.html
        Allow:/example/allowed.gif

        User-Agent: barbot
        User-Agent: bazbot
        Disallow: /example/page.html

        User-Agent: quxbot
        """;

    [Theory]
    [InlineData("Ingest", "/", false)]
    [InlineData("Ingest", "/example/page.html", true)]
    [InlineData("Ingest", "/example/allowed.gif", true)]
    [InlineData("Ingest", "/robots.txt", true)]
    [InlineData("BazBot", "/example/page.html", false)]
    [InlineData("bazbot", "/example/other", true)]
    [InlineData("quxbot", "/example/page.html", true)]
    [InlineData("other", "/a.gif", false)]
    [InlineData("other", "/a.gif?x", true)]
    [InlineData("other", "/example/page.html", false)]
    [InlineData("other", "/publications/", true)]
    public void Forbids_ExampleOfTheStandard_IsReadAsThere(string agent, string path, bool isAllowed) => Assert.Equal(isAllowed, IsAllowed(Example, path, agent));

    [Theory]
    [InlineData("/fish", "/fish.html", false)]
    [InlineData("/fish", "/Fish.asp", true)]
    [InlineData("/fish*", "/fishheads/yummy.html", false)]
    [InlineData("/fish/", "/fish", true)]
    [InlineData("/*.php", "/folder/any.php.file.html", false)]
    [InlineData("/*.php$", "/filename.php", false)]
    [InlineData("/*.php$", "/filename.php?parameters", true)]
    [InlineData("/*.php$", "/a.php/b.php", false)]
    [InlineData("/a$", "/a", false)]
    [InlineData("/a$", "/ab", true)]
    [InlineData("/$", "/", false)]
    [InlineData("/a*b*c$", "/axbxbc", false)]
    [InlineData("/ab*b$", "/ab", true)]
    [InlineData("*/private", "/x/private", false)]
    [InlineData("private", "/private", false)]
    [InlineData("", "/anything", true)]
    [InlineData("/foo/bar/\u30C4", "/foo/bar/%E3%83%84", false)]
    [InlineData("/foo/bar/%E3%83%84", "/foo/bar/\u30C4", false)]
    [InlineData("/foo/bar/%62%61%7A", "/foo/bar/baz", false)]
    [InlineData("/foo/bar?baz=https://foo.bar", "/foo/bar?baz=https%3a%2f%2ffoo.bar", false)]
    [InlineData("/a%2fb", "/a/b", true)]
    [InlineData("/path/file-with-a-%2A.html", "/path/file-with-a-*.html", false)]
    [InlineData("/path/file-with-a-%2A.html", "/path/file-with-a-x.html", true)]
    [InlineData("/path/foo-%24", "/path/foo-$", false)]
    public void Forbids_Pattern_MatchesAsTheStandardSays(string pattern, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, IsAllowed($"User-agent: *\nDisallow: {pattern}", path));

    [Theory]
    [InlineData("Disallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("Allow: /a/b\nDisallow: /a", "/a/c", false)]
    [InlineData("Disallow: /page\nAllow: /page", "/page", true)]
    [InlineData("Allow: /\nDisallow: /", "/x", true)]
    [InlineData("Allow: /page\nDisallow: /*.htm", "/page.htm", false)]
    public void Forbids_SeveralRules_TheLongestDecides(string rules, string path, bool isAllowed) => Assert.Equal(isAllowed, IsAllowed("User-agent: *\n" + rules, path));

    [Theory]
    [InlineData("\uFEFFUser-agent: *\nDisallow: /")]
    [InlineData("user-agent:*\r\ndisallow:/")]
    [InlineData("USER-AGENT : *\rDISALLOW : / # all of it")]
    [InlineData("useragent: *\ndissallow: /")]
    [InlineData("User-agent: *\nSitemap: https://courier.example/s.xml\nDisallow: /")]
    [InlineData("User-agent: ingest/2.0 (some words)\nDisallow: /\n\nUser-agent: *\nAllow: /")]
    [InlineData("User-agent: ingest\nAllow: /x\n\nUser-agent: other\nAllow: /\n\nUser-agent: INGEST\nDisallow: /")]
    [InlineData("User-agent: other\nUser-agent: *\nCrawl-delay: 5\nDisallow: /")]
    public void Read_WaysOfWriting_AreUnderstood(string file) => Assert.False(IsAllowed(file, "/page"));

    [Theory]
    [InlineData("")]
    [InlineData("Disallow: /")]
    [InlineData("User-agent: ingestbot\nDisallow: /")]
    [InlineData("<!doctype html><p>Not found: Disallow: /</p>")]
    [InlineData("User-agent: *\n# Disallow: /")]
    public void Read_NothingForUs_AllowsAll(string file) => Assert.True(IsAllowed(file, "/page"));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 2.5", 2.5)]
    [InlineData("User-agent: *\nCrawl-delay: 2\nCrawl-delay: 9", 9.0)]
    [InlineData("User-agent: *\nCrawl-delay: -2", null)]
    [InlineData("User-agent: *\nCrawl-delay: long", null)]
    public void Read_CrawlDelay_IsInSeconds(string file, double? seconds) => Assert.Equal(seconds, RobotsFile.Read(Encoding.UTF8.GetBytes(file), "Ingest").CrawlDelay?.TotalSeconds);

    [Fact]
    public void Read_VeryLongFile_IsReadUpToTheLimit()
    {
        var file = "User-agent: *\nDisallow: /early\n" + new string('#', RobotsFile.MostBytes) + "\nDisallow: /late";
        Assert.False(IsAllowed(file, "/early"));
        Assert.True(IsAllowed(file, "/late"));
    }

    [Fact]
    public void Read_AnyBytes_GivesRulesThatAnswer()
    {
        var random = new Random(20260301);
        for (var i = 0; i < 3000; i++)
        {
            var bytes = Encoding.UTF8.GetBytes("User-agent: *\nDisallow: /*a$\nAllow: /%41\n");
            for (var hits = random.Next(12); hits >= 0; hits--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            RobotsFile.Read(bytes, "Ingest").Forbids(new Uri("https://courier.example/a%2a/b?c=%zz"));
        }
    }

    [Fact]
    public void Matches_ManyStars_TakesNoTimeToSpeakOf()
    {
        var rule = new RobotsRule("/" + string.Concat(Enumerable.Repeat("a*", 2000)) + "$", false);
        Assert.False(rule.Matches("/" + new string('a', 1500) + "b"));
    }

    private static bool IsAllowed(string file, string path, string agent = "Ingest") =>
        RobotsFile.Read(Encoding.UTF8.GetBytes(file), agent).Forbids(new Uri("https://courier.example" + path)) is null;
}
