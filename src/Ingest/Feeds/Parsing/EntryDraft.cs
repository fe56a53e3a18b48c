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
    public Ranked<string> Image;
    public Ranked<GeoPoint> Position;
    public Ranked<string> InReplyTo;
    public Ranked<string> Publication;

    public NameList Authors { get; } = new();

    public NameList Categories { get; } = new();

    /// <summary>Files in the order they came; null where there are none.</summary>
    public List<FeedEnclosure>? Enclosures { get; private set; }

    public int? CommentCount { get; set; }

    /// <summary>Whether a sitemap says that it is news.</summary>
    public bool IsNews { get; set; }

    /// <summary>Latitude and longitude where each has an element of its own.</summary>
    public (double? North, double? East) Degrees { get; set; }

    /// <summary>The base address where its content stands, for links in it.</summary>
    public Uri? ContentBase { get; set; }

    /// <summary>Notes a file; the same address counts once.</summary>
    public void AddEnclosure(string? url, string? type, string? length)
    {
        const int Most = 1000;
        if (url is not null && Enclosures?.Count is not >= Most && Enclosures?.Exists(other => string.Equals(other.Url, url, StringComparison.Ordinal)) is not true)
        {
            var bytes = long.TryParse(length, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0 ? number : (long?)null;
            (Enclosures ??= []).Add(new FeedEnclosure(url, string.IsNullOrWhiteSpace(type) ? null : type.Trim(), bytes));
        }
    }

    /// <summary>How many names an entry takes over from its feed.</summary>
    public const int MostInherited = 20;

    /// <summary>The finished entry.</summary>
    /// <param name="fallback">The base address for links that had none; null where there is none.</param>
    /// <param name="links">Makes the links of the content absolute.</param>
    /// <param name="authors">The feed's authors, for entries that name none.</param>
    /// <param name="categories">The feed's categories, for entries that have none.</param>
    public FeedEntry Finish(Uri? fallback, HtmlLinks links, IReadOnlyList<string> authors, IReadOnlyList<string> categories)
    {
        var content = Content.Value ?? Description.Value ?? Summary.Value;
        return new FeedEntry(
            Id.Value,
            NonEmpty(Title.Value?.Plain),
            Links.Resolve(Url.Value ?? IdAsLink() ?? Enclosures?[0].Url, fallback),
            Published.Value,
            Updated.Value,
            Authors.Count > 0 ? Authors.ToList() : authors,
            NonEmpty((Summary.Value ?? Description.Value)?.Plain),
            content is null ? null : NonEmpty(links.Resolve(content.Html, ContentBase ?? fallback)),
            Categories.Count > 0 ? Categories.ToList() : categories,
            Enclosures is null ? [] : [.. Enclosures.Select(file => file with { Url = Links.Resolve(file.Url, fallback)! }).DistinctBy(static file => file.Url, StringComparer.Ordinal)],
            Language.Value)
        {
            Position = Position.Value ?? PointOfDegrees(),
            Image = Links.Resolve(Image.Value, fallback) ?? FirstPicture(fallback),
            CommentCount = CommentCount,
            InReplyTo = InReplyTo.Value,
        };
    }

    private GeoPoint? PointOfDegrees() => Degrees is ({ } north, { } east) ? GeoText.Point(north, east) : null;

    private string? IdAsLink() =>
        Id.Value is { } id && (id.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || id.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) && Uri.IsWellFormedUriString(id, UriKind.Absolute) ? id : null;

    private string? FirstPicture(Uri? fallback) =>
        Links.Resolve(Enclosures?.Find(static file => file.Type?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true)?.Url, fallback);

    private static string? NonEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
