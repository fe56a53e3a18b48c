namespace Ingest.Feeds.Parsing;

/// <summary>A feed while it is being read.</summary>
internal sealed class FeedDraft
{
    public Ranked<TextConstruct> Title;
    public Ranked<string> Link;
    public Ranked<TextConstruct> Description;
    public Ranked<string> Language;
    public RankedTime Updated;
    public RankedTime Published;
    public Ranked<string> Image;
    public Ranked<string> Generator;
    public Ranked<string> Hub;
    public Ranked<string> Self;

    public string Format { get; set; } = string.Empty;

    public int? TtlMinutes { get; set; }

    public string? UpdatePeriod { get; set; }

    public int UpdateFrequency { get; set; } = 1;

    public SortedSet<int> SkipHours { get; } = [];

    public SortedSet<DayOfWeek> SkipDays { get; } = [];

    public NameList Authors { get; } = new();

    public NameList Categories { get; } = new();

    public List<EntryDraft> Entries { get; } = [];

    /// <summary>The finished feed. Links without a base are resolved against the feed's own link, without one against <paramref name="url"/>.</summary>
    public ParsedFeed Finish(Uri? url, string encoding, WarningList warnings)
    {
        var link = Links.Resolve(Link.Value, url);
        var fallback = Links.Base(link, url);
        IReadOnlyList<string> authors = [.. Authors.ToList().Take(EntryDraft.MostInherited)];
        IReadOnlyList<string> categories = [.. Categories.ToList().Take(EntryDraft.MostInherited)];
        var links = new HtmlLinks();
        IReadOnlyList<FeedEntry> entries = Entries.ConvertAll(entry => entry.Finish(fallback, links, authors, categories));
        FeedOddities.Note(entries, TtlMinutes, warnings);
        return new ParsedFeed(
            IsNewsSitemap() ? "news-sitemap" : Format,
            NonEmpty(Title.Value?.Plain ?? Entries.FirstOrDefault()?.Publication.Value),
            link,
            NonEmpty(Description.Value?.Plain),
            Language.Value,
            Updated.Value,
            Published.Value,
            Links.Resolve(Image.Value, fallback),
            NonEmpty(Generator.Value),
            TtlMinutes ?? (int?)Period()?.TotalMinutes,
            Links.Resolve(Hub.Value, fallback),
            entries,
            encoding,
            warnings.ToList())
        {
            Self = Links.Resolve(Self.Value, url),
            UpdatePeriod = Period(),
            SkipHours = [.. SkipHours],
            SkipDays = [.. SkipDays],
        };
    }

    private bool IsNewsSitemap() => Format is "sitemap" && Entries.Exists(static entry => entry.IsNews);

    private TimeSpan? Period()
    {
        int? period = UpdatePeriod?.Trim().ToLowerInvariant() switch
        {
            "hourly" => 60,
            "daily" => 24 * 60,
            "weekly" => 7 * 24 * 60,
            "monthly" => 30 * 24 * 60,
            "yearly" => 365 * 24 * 60,
            _ => null,
        };
        return period is { } minutes ? TimeSpan.FromMinutes(Math.Max(1, minutes / Math.Clamp(UpdateFrequency, 1, 100_000))) : null;
    }

    private static string? NonEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
