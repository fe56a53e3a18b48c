namespace Ingest.Feeds;

/// <summary>A feed's settings as pairs of key and text, the way the command line, the API and OPML give them: <c>shortest=30m</c>, <c>exclude.title=^Sport</c>, <c>header.X-Key=env:KEY</c>.</summary>
public static class FeedSettingsText
{
    private const string Header = "header.";

    // Only such variables are sent to servers: a list of feeds from elsewhere must not be able to ask for the keys of our storage.
    private const string Secret = "env:FEED_";

    // What a setting of its own could change of what every request must say truly, or that belongs to the connection.
    private static readonly string[] FixedHeaders = ["host", "connection", "content-length", "transfer-encoding", "if-none-match", "if-modified-since", "accept-encoding", "user-agent"];
    private static readonly string[] SecretHeaders = ["authorization", "cookie", "proxy-authorization"];

    /// <summary>The keys there are, for messages.</summary>
    public static string Keys => "title, folder, schedule, shortest, longest, agent, user, password, content, publisher, language, reliability, header.NAME, include.FIELD, exclude.FIELD (FIELD: title, url, category)";

    /// <summary>Sets one key; an empty text takes it away. Several rules for one field are given one after the other.</summary>
    public static FeedSettingsReading With(FeedState feed, string key, string text)
    {
        ArgumentNullException.ThrowIfNull(feed);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(text);
        var value = text.Trim();
        var given = value.Length == 0 ? null : value;
        var name = key.Trim();
        return name.ToLowerInvariant() switch
        {
            "title" => new FeedSettingsReading.Changed(feed with { Title = given }),
            "folder" => new FeedSettingsReading.Changed(feed with { Folder = given }),
            "schedule" => given is not null && FeedSchedule.TryRead(given) is null
                ? Invalid($"“{given}” is no NCrontab expression; allowed are five fields, or six with seconds first, such as 0 */15 * * * *.")
                : new FeedSettingsReading.Changed(feed with { Schedule = given }),
            _ => WithSetting(feed, name, given),
        };
    }

    /// <summary>All that is set beside title and folder, in the order of the keys.</summary>
    public static IReadOnlyList<(string Key, string Text)> Of(FeedState feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        var settings = feed.Settings ?? new FeedSettings();
        (string Key, string? Text)[] single =
        [
            ("schedule", feed.Schedule), ("shortest", settings.ShortestWait is { } shortest ? Waits.Text(shortest) : null), ("longest", settings.LongestWait is { } longest ? Waits.Text(longest) : null),
            ("agent", settings.UserAgent), ("user", settings.User), ("password", settings.Password), ("content", settings.TrustsContent switch { true => "feed", false => "page", _ => null }),
            ("publisher", settings.Publisher), ("language", settings.Language), ("reliability", settings.Reliability),
        ];
        return
        [
            .. single.Where(static pair => pair.Text is not null).Select(static pair => (pair.Key, pair.Text!)),
            .. (settings.Headers ?? new Dictionary<string, string>(StringComparer.Ordinal)).OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => (Header + pair.Key, pair.Value)),
            .. (settings.Include ?? []).Select(static rule => ($"include.{rule.Field}", rule.Pattern)),
            .. (settings.Exclude ?? []).Select(static rule => ($"exclude.{rule.Field}", rule.Pattern)),
        ];
    }

    private static FeedSettingsReading WithSetting(FeedState feed, string key, string? value)
    {
        var settings = feed.Settings ?? new FeedSettings();
        return key.ToLowerInvariant() switch
        {
            "shortest" => Wait(value, wait => Changed(feed, settings with { ShortestWait = wait })),
            "longest" => Wait(value, wait => Changed(feed, settings with { LongestWait = wait })),
            "agent" => IsHeaderText(value) ? Changed(feed, settings with { UserAgent = value }) : Invalid("A product name is visible ASCII on one line."),
            "user" => value?.Contains(':', StringComparison.Ordinal) == true ? Invalid("A user name holds no colon.") : Changed(feed, settings with { User = value }),
            "password" => value is not null && !IsReference(value)
                ? Invalid("A password is not kept with the feed: put it into the environment and give password=env:FEED_NAME; only variables whose names begin with FEED_ are sent to servers.")
                : Changed(feed, settings with { Password = value }),
            "content" => value is null or "feed" or "page"
                ? Changed(feed, settings with { TrustsContent = value is null ? null : value == "feed" })
                : Invalid($"content is “{value}”; allowed are page (fetch it, the default) and feed (the feed's own content is the article)."),
            "publisher" => Changed(feed, settings with { Publisher = value }),
            "language" => Changed(feed, settings with { Language = value }),
            "reliability" => Changed(feed, settings with { Reliability = value }),
            var other => WithDotted(feed, settings, other, key, value),
        };
    }

    private static FeedSettingsReading WithDotted(FeedState feed, FeedSettings settings, string lower, string key, string? value)
    {
        if (lower.StartsWith(Header, StringComparison.Ordinal))
        {
            return WithHeader(feed, settings, key[Header.Length..], value);
        }

        var field = lower.Split('.', 2).ElementAtOrDefault(1) ?? string.Empty;
        if (lower.StartsWith("include.", StringComparison.Ordinal))
        {
            return Rules(settings.Include, field, value, rules => Changed(feed, settings with { Include = rules }));
        }

        return lower.StartsWith("exclude.", StringComparison.Ordinal)
            ? Rules(settings.Exclude, field, value, rules => Changed(feed, settings with { Exclude = rules }))
            : Invalid($"“{key}” is no setting of a feed; there are {Keys}.");
    }

    private static FeedSettingsReading WithHeader(FeedState feed, FeedSettings settings, string name, string? value)
    {
        if (name.Length == 0 || !name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') || FixedHeaders.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return Invalid($"“{name}” is no header that can be set.");
        }

        if (!IsHeaderText(value) || (value is not null && (SecretHeaders.Contains(name, StringComparer.OrdinalIgnoreCase) || value.StartsWith("env:", StringComparison.Ordinal)) && !IsReference(value)))
        {
            return Invalid($"The value of {name} is visible ASCII on one line; a secret is given as env:FEED_NAME; only variables whose names begin with FEED_ are sent to servers.");
        }

        var headers = new SortedDictionary<string, string>((settings.Headers ?? new Dictionary<string, string>(StringComparer.Ordinal)).ToDictionary(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
        headers.Remove(name);
        if (value is not null)
        {
            headers.Add(name, value);
        }

        return Changed(feed, settings with { Headers = headers.Count == 0 ? null : headers });
    }

    private static FeedSettingsReading Rules(IReadOnlyList<EntryRule>? rules, string field, string? pattern, Func<IReadOnlyList<EntryRule>?, FeedSettingsReading> change)
    {
        var rule = new EntryRule(field, pattern ?? string.Empty);
        if (rule.Problem() is { } problem)
        {
            return Invalid(problem);
        }

        var others = (rules ?? []).Where(old => pattern is null ? old.Field != field : old != rule);
        List<EntryRule> all = pattern is null ? [.. others] : [.. others, rule];
        return change(all.Count == 0 ? null : all);
    }

    private static FeedSettingsReading Wait(string? value, Func<TimeSpan?, FeedSettingsReading> change)
    {
        var wait = value is null ? null : Waits.TryRead(value);
        return value is not null && (wait is null || wait < TimeSpan.FromSeconds(1) || wait > TimeSpan.FromDays(30))
            ? Invalid($"“{value}” is no wait between a second and 30 days; give one as 90s, 30m, 6h or 2d.")
            : change(wait);
    }

    private static FeedSettingsReading.Changed Changed(FeedState feed, FeedSettings settings) =>
        new(feed with { Settings = settings == new FeedSettings() ? null : settings });

    private static FeedSettingsReading.Invalid Invalid(string message) => new(message);

    private static bool IsReference(string text) => text.StartsWith(Secret, StringComparison.Ordinal) && text.Length > Secret.Length;

    private static bool IsHeaderText(string? text) => text is null || text.All(static c => c is >= ' ' and <= '~');
}
