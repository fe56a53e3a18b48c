namespace Ingest.Index.Query;

/// <summary>What to look for. Every filter that is set must hold; within a list any one may.</summary>
/// <param name="PlaceName">A place's name. With <paramref name="PlaceIds"/> it only adds mentions of that name that stayed unresolved; alone it is compared with the words in the text and the gazetteer's name.</param>
/// <param name="PlaceIds">Places by gazetteer id (<c>country:XX</c> takes in everything there).</param>
/// <param name="Country">ISO 3166-1 alpha-2, upper case.</param>
/// <param name="Entity">An entity's id (<c>e-…</c>), or whole words of its name.</param>
/// <param name="Types">PLOVER categories, upper case.</param>
/// <param name="Source">Whole words of the publisher's name, or its host name.</param>
/// <param name="Speaker">Whole words of the source a claim is attributed to.</param>
/// <param name="Text">Words, "phrases" and prefix* to search: in the title and text of articles, in the title and sentence of claims.</param>
/// <param name="RawText">Whether <paramref name="Text"/> is an FTS5 expression to be taken as it is.</param>
/// <param name="From">The first instant, included.</param>
/// <param name="To">The last instant, included.</param>
/// <param name="Kind"><c>place</c> or <c>entity</c>, for mentions; for articles what the text is (<see cref="QueryTerms.TextKinds"/>).</param>
/// <param name="Category">A category of entities, for mentions.</param>
/// <param name="Watch">A watch's name, for alerts.</param>
/// <param name="AllRevisions">Also what only earlier revisions say.</param>
/// <param name="Feed">A feed's id, for articles.</param>
/// <param name="Language">A language tag, for articles; it takes in its regions.</param>
/// <param name="Withdrawn">Only articles whose page is gone.</param>
/// <param name="FewestSources">Only stories that so many sources told independently, at least.</param>
/// <param name="ActorKinds">Kinds of actors (<see cref="QueryTerms.ActorKinds"/>).</param>
/// <param name="TargetKinds">Kinds of targets.</param>
/// <param name="QuadClasses">Quad classes, 1 to 4.</param>
/// <param name="EventKey">The key of an event (<c>k-…</c>).</param>
/// <param name="AtLeast">How many people a claim must speak of.</param>
/// <param name="Limit">At most so many rows.</param>
/// <param name="After">Where the page before ended.</param>
public sealed record IndexQuery(
    string? PlaceName = null,
    IReadOnlyList<string>? PlaceIds = null,
    string? Country = null,
    BoundingBox? Box = null,
    Circle? Near = null,
    string? Entity = null,
    IReadOnlyList<string>? Types = null,
    IReadOnlyList<string>? Subtypes = null,
    IReadOnlyList<string>? Polarities = null,
    IReadOnlyList<string>? Modalities = null,
    string? Source = null,
    string? Speaker = null,
    string? Text = null,
    bool RawText = false,
    DateTimeOffset? From = null,
    DateTimeOffset? To = null,
    TimeBasis By = TimeBasis.Published,
    string? Story = null,
    string? Article = null,
    string? Revision = null,
    string? Kind = null,
    string? Category = null,
    string? Watch = null,
    bool AllRevisions = false,
    string? Feed = null,
    string? Language = null,
    bool Withdrawn = false,
    int FewestSources = 1,
    IReadOnlyList<string>? ActorKinds = null,
    IReadOnlyList<string>? TargetKinds = null,
    IReadOnlyList<string>? QuadClasses = null,
    string? EventKey = null,
    IReadOnlyList<LeastCount>? AtLeast = null,
    int Limit = IndexQuery.DefaultLimit,
    Continuation? After = null)
{
    public const int DefaultLimit = 50;

    /// <summary>The most rows that one page holds.</summary>
    public const int MaxLimit = 1000;
}
