namespace Ingest.Index.Query;

/// <summary>A parameter of a query, by the name that the command line and the API give it.</summary>
/// <param name="Name">Its name: <c>--name</c> on the command line, <c>name=</c> in the API.</param>
/// <param name="Description">What it means, with an example.</param>
/// <param name="IsFlag">Whether it is on or off.</param>
public sealed record QueryParameter(string Name, string Description, bool IsFlag = false)
{
    public static QueryParameter Place { get; } = new("place", "A place by any of its names (Raqqa), or a gazetteer id (geonames:172955, country:SY).");
    public static QueryParameter Country { get; } = new("country", "ISO 3166-1 alpha-2 code of the place's country (SY).");
    public static QueryParameter Box { get; } = new("bbox", "west,south,east,north in degrees (35.5,32.3,42.4,37.3).");
    public static QueryParameter Near { get; } = new("near", "latitude,longitude in degrees (35.95,39.01); see radius.");
    public static QueryParameter Radius { get; } = new("radius", "Kilometres around near (25); 25 where nothing is said.");
    public static QueryParameter Entity { get; } = new("entity", "Who or what is named: words of the name (Red Crescent), or an entity id (e-…).");
    public static QueryParameter Types { get; } = new("type", "Event types, a comma between them (ASSAULT,MOBILIZE).");
    public static QueryParameter Subtypes { get; } = new("subtype", "Event subtypes, a comma between them (Armed clash).");
    public static QueryParameter Polarities { get; } = new("polarity", "affirmed or negated.");
    public static QueryParameter Modalities { get; } = new("modality", "asserted, claimed, denied, possible, planned, threatened, demanded, asked, conditional; a comma between several.");
    public static QueryParameter Source { get; } = new("source", "The publisher: words of its name, or its host (news.example).");
    public static QueryParameter Speaker { get; } = new("speaker", "Whom a claim is attributed to: words of the source (monitoring group).");
    public static QueryParameter ActorKinds { get; } = new("actor-kind", "Who did it: state-force, rebel-group, criminals, government, opposition, civilians, organisation, person, media; a comma between several.");
    public static QueryParameter TargetKinds { get; } = new("target-kind", "To whom; as actor-kind.");
    public static QueryParameter QuadClasses { get; } = new("quad", "Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; a comma between several.");
    public static QueryParameter EventKey { get; } = new("event-key", "The key of an event (k-…), as the claims that tell of it share it.");
    public static QueryParameter Text { get; } = new("text", "Words, \"phrases\" or prefix* to search for; all must be found.");
    public static QueryParameter Raw { get; } = new("raw", "Take text as an SQLite FTS5 expression.", IsFlag: true);
    public static QueryParameter From { get; } = new("from", "The first day or instant (2017-09-18, 2017-09-18T14:00:00Z), or how long ago (24h, 7d).");
    public static QueryParameter To { get; } = new("to", "The last day or instant, included; as from.");
    public static QueryParameter By { get; } = new("by", "Which time from and to mean: published (the default) or event.");
    public static QueryParameter Story { get; } = new("story", "A story's id (s-…); a merged story is found by either id.");
    public static QueryParameter Article { get; } = new("article", "An article's id.");
    public static QueryParameter Kind { get; } = new("kind", "Which mentions: entity or place.");
    public static QueryParameter TextKind { get; } = new("kind", "What the text is: article (the page's whole text), paywall (the start that a pay wall lets through) or feed (the feed's own content).");
    public static QueryParameter Feed { get; } = new("feed", "The id of the feed that led to the article, as 'ingest feeds list' shows it.");
    public static QueryParameter Language { get; } = new("language", "A language tag (en takes in en-GB).");
    public static QueryParameter Withdrawn { get; } = new("withdrawn", "Only articles whose page is gone.", IsFlag: true);
    public static QueryParameter Category { get; } = new("category", "A category of entities (Person, Organization, Location, …).");
    public static QueryParameter Watch { get; } = new("watch", "A watch's name.");
    public static QueryParameter FewestSources { get; } = new("sources", "Only stories that at least so many sources told independently (2).");
    public static QueryParameter AllRevisions { get; } = new("all-revisions", "Also what only earlier revisions of an article say.", IsFlag: true);
    public static QueryParameter Limit { get; } = new("limit", "At most so many rows (1 to 1000; 50 where nothing is said).");
    public static QueryParameter After { get; } = new("after", "Go on after the page before: the continuation it gave.");

    /// <summary>The parameters that ask for so many people at least, in the order of <see cref="QueryTerms.CountKinds"/>.</summary>
    public static IReadOnlyList<QueryParameter> AtLeast { get; } =
        [.. QueryTerms.CountKinds.Select(static kind => new QueryParameter($"min-{kind}", $"Claims that say that at least so many people were {kind} (10)."))];

    private static readonly QueryParameter[] WhereAndWhen = [Place, Country, Box, Near, Radius, Text, Raw, From, To, Source, Story, Article];
    private static readonly QueryParameter[] AboutClaims = [Entity, Types, Subtypes, Polarities, Modalities, Speaker, ActorKinds, TargetKinds, QuadClasses, .. AtLeast, EventKey, By, AllRevisions];
    private static readonly QueryParameter[] Paging = [Limit, After];

    public static IReadOnlyList<QueryParameter> OfClaims { get; } = [.. WhereAndWhen, .. AboutClaims, .. Paging];

    public static IReadOnlyList<QueryParameter> OfArticles { get; } = [.. WhereAndWhen, .. AboutClaims, Feed, TextKind, Language, Withdrawn, .. Paging];

    public static IReadOnlyList<QueryParameter> OfMentions { get; } = [.. WhereAndWhen, .. AboutClaims, Kind, Category, .. Paging];

    public static IReadOnlyList<QueryParameter> OfAlerts { get; } = [.. WhereAndWhen, Types, Watch, .. Paging];

    public static IReadOnlyList<QueryParameter> OfStories { get; } = [From, FewestSources, .. Paging];

    public static IReadOnlyList<QueryParameter> OfPlaces { get; } = [.. WhereAndWhen, .. AboutClaims, Limit];
}
