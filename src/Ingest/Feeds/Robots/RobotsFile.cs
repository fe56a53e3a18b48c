using System.Globalization;
using System.Text;

namespace Ingest.Feeds.Robots;

/// <summary>Reads <c>robots.txt</c> as RFC 9309 says, forgiving what is forgiven elsewhere. Any bytes give rules; bytes that are no such file give none.</summary>
public static class RobotsFile
{
    /// <summary>How much of a file is read, in bytes; RFC 9309 (2.5) asks for at least that.</summary>
    public const int MostBytes = 500 * 1024;

    private static readonly string[] Disallow = ["disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw"];
    private static readonly string[] UserAgent = ["user-agent", "useragent", "user agent"];
    private static readonly string[] CrawlDelay = ["crawl-delay", "crawldelay", "crawl delay"];

    /// <summary>The rules for a program.</summary>
    /// <param name="agent">Its product token, such as <c>Ingest</c>. Groups that name it count, all of them together; without one, those for everybody.</param>
    public static RobotsRules Read(ReadOnlySpan<byte> file, string agent)
    {
        ArgumentException.ThrowIfNullOrEmpty(agent);
        var forUs = new RobotsGroup();
        var forAll = new RobotsGroup();
        List<RobotsGroup> open = [];
        var isNaming = false;
        foreach (var (key, value) in Lines(file))
        {
            if (UserAgent.Contains(key, StringComparer.Ordinal))
            {
                open = isNaming ? open : [];
                isNaming = true;
                Name(value, agent, forUs, forAll, open);
            }
            else if (TryRule(key, value, open))
            {
                isNaming = false;
            }
        }

        return (forUs.IsNamed ? forUs : forAll).ToRules();
    }

    private static void Name(string value, string agent, RobotsGroup forUs, RobotsGroup forAll, List<RobotsGroup> open)
    {
        var token = new string([.. value.TakeWhile(static c => char.IsAsciiLetter(c) || c is '-' or '_')]);
        var group = token.Equals(agent, StringComparison.OrdinalIgnoreCase) ? forUs : value is "*" || value.StartsWith("* ", StringComparison.Ordinal) ? forAll : null;
        if (group is not null)
        {
            group.IsNamed = true;
            open.Add(group);
        }
    }

    private static bool TryRule(string key, string value, List<RobotsGroup> open)
    {
        var isAllowed = key == "allow";
        if (isAllowed || Disallow.Contains(key, StringComparer.Ordinal))
        {
            open.ForEach(group => group.Add(value, isAllowed));
            return true;
        }

        if (!CrawlDelay.Contains(key, StringComparer.Ordinal))
        {
            return false;
        }

        if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 1e6)
        {
            open.ForEach(group => group.Delay(TimeSpan.FromSeconds(seconds)));
        }

        return true;
    }

    private static IEnumerable<(string Key, string Value)> Lines(ReadOnlySpan<byte> file)
    {
        var bytes = file.Length > MostBytes ? file[..MostBytes] : file;
        var text = Encoding.UTF8.GetString(bytes is [0xef, 0xbb, 0xbf, ..] ? bytes[3..] : bytes);
        return Lines(text);
    }

    private static IEnumerable<(string Key, string Value)> Lines(string text)
    {
        foreach (var line in text.Split(['\r', '\n']))
        {
            var said = line.Split('#', 2)[0];
            var colon = said.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                yield return (said[..colon].Trim().ToLowerInvariant(), said[(colon + 1)..].Trim());
            }
        }
    }
}
