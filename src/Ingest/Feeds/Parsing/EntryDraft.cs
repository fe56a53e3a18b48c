namespace Ingest.Feeds.Parsing;

/// <summary>An entry while it is being read.</summary>
internal sealed class EntryDraft
{
    public Ranked<string> Id;
    public Ranked<TextConstruct> Title;
    public Ranked<string> Url;
    public RankedTime Published;
    public RankedTime Updated;
    public Ranked<TextConstruct> Summary;
    public Ranked<TextConstruct> Description;
    public Ranked<TextConstruct> Content;
    public Ranked<string> Language;

    public NameList Authors { get; } = new();

    public NameList Categories { get; } = new();

    public List<FeedEnclosure> Enclosures { get; } = [];

    /// <summary>The base address where its content stands, for links in it.</summary>
    public Uri? ContentBase { get; set; }

    /// <summary>Notes a file; the same address counts once.</summary>
    public void AddEnclosure(string? url, string? type, string? length)
    {
        const int Most = 1000;
        if (url is not null && Enclosures.Count < Most && !Enclosures.Exists(other => string.Equals(other.Url, url, StringComparison.Ordinal)))
        {
            var bytes = long.TryParse(length, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0 ? number : (long?)null;
            Enclosures.Add(new FeedEnclosure(url, string.IsNullOrWhiteSpace(type) ? null : type.Trim(), bytes));
        }
    }

    /// <summary>The finished entry.</summary>
    /// <param name="fallback">The base address for links that had none; null where there is none.</param>
    /// <param name="authors">The feed's authors, for entries that name none.</param>
    public FeedEntry Finish(Uri? fallback, IReadOnlyList<string> authors)
    {
        var content = Content.Value ?? Description.Value ?? Summary.Value;
        return new FeedEntry(
            Id.Value,
            NonEmpty(Title.Value?.Plain),
            Links.Resolve(Url.Value, fallback),
            Published.Value,
            Updated.Value,
            Authors.Count > 0 ? Authors.ToList() : authors,
            NonEmpty((Summary.Value ?? Description.Value)?.Plain),
            content is null ? null : NonEmpty(HtmlLinks.Resolve(content.Html, ContentBase ?? fallback)),
            Categories.ToList(),
            [.. Enclosures.Select(file => file with { Url = Links.Resolve(file.Url, fallback)! })],
            Language.Value);
    }

    private static string? NonEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
