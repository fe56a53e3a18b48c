using Ingest.Articles;
using Ingest.Claims;
using Ingest.Entities;
using Ingest.Language;
using Ingest.Places;

namespace Ingest.Tests.Claims;

/// <summary>Short ways to put a text through this stage.</summary>
internal static class Texts
{
    /// <summary>A Monday.</summary>
    public static DateTimeOffset Published { get; } = new(2017, 9, 18, 13, 40, 0, TimeSpan.Zero);

    public static ArticleAnalyzer Analyzer(IEntityRecognizer? recognizer = null) =>
        new(new LanguageEngine(), recognizer ?? new ListedNames(), new PlaceFinder(Gazetteer.Open(), new PlacesOptions()), Gazetteer.Open());

    public static Enricher Enricher(IEntityRecognizer? recognizer = null) => new(Analyzer(recognizer), new EmbeddedRecognizer(new EntityMerging(EntityAliases.Load())));

    public static IReadOnlyList<TimeExpression> Times(string text, DateTimeOffset? published) => TimeFinder.Find(new LanguageEngine().Analyze(text), published);

    public static IReadOnlyList<Attribution> Attributions(string text) => AttributionFinder.Find(new LanguageEngine().Analyze(text), []);

    public static IReadOnlyList<Claim> Claims(string text)
    {
        var document = new LanguageEngine().Analyze(text);
        var times = TimeFinder.Find(document, Published);
        return ClaimFinder.Find(document, [], [], times, AttributionFinder.Find(document, []), "t");
    }

    public static ArticleRevision Revision(string text) => new(
        "a1",
        "r1",
        new DateOnly(2017, 9, 18),
        "https://news.example/raqqa?ref=feed",
        "https://news.example/raqqa",
        "Army enters city",
        ["A. Writer"],
        "Example News",
        Published,
        null,
        new DateTimeOffset(2017, 9, 18, 14, 2, 11, TimeSpan.Zero),
        "en",
        text,
        null,
        null,
        "page",
        null,
        new ArticleStory("s-1", null, null),
        new RawPointer("abc123", "raw/pages/abc123", "f1"),
        null);
}
