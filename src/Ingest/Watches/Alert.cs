using Ingest.Claims;
using Ingest.Language;

namespace Ingest.Watches;

/// <summary>A watched place or phrase was newly mentioned, or is in the news far more or less than usual: the message on <c>alerts</c> and the blob <c>state/alerts/&lt;id&gt;.json</c>'s core.</summary>
/// <param name="Id"><c>a-…</c>: hash of watch, story and what is new; of a surge or silence, of watch and when it began.</param>
/// <param name="Time">When the article's bytes came; of a silence, when it was noticed.</param>
/// <param name="Kind">
/// <c>new</c>; <c>follow-up</c> where the story gained something; <c>surge</c>; <c>silence</c>; or <c>notice</c>: of how a feed fares. The last two are about no article; then the watch or the feed stands in for it.
/// </param>
/// <param name="Reason">Why it fired, in words: the spelling found, the place it stands for, what is new.</param>
/// <param name="Match">The words that matched.</param>
/// <param name="Level">How the spelling was matched: <c>id</c>, <c>alias</c>, <c>L1</c>, <c>L2</c>, <c>L3</c>, <c>entity</c>, <c>phrase</c>, <c>circle</c>, <c>area</c>; of a silence, why (<c>feeds-broken</c>, <c>nobody-reports</c>); of a notice, what it says (<c>broken</c>, <c>quiet</c>, <c>gone</c>, <c>recovered</c>).</param>
/// <param name="Sentence">The sentence around the match.</param>
/// <param name="ClaimIds">The claims about it.</param>
public sealed record Alert(
    string Id,
    string Watch,
    DateTimeOffset Time,
    string Kind,
    string Reason,
    TextSpan Match,
    string Level,
    string? PlaceId,
    string? PlaceName,
    TextSpan Sentence,
    IReadOnlyList<string> EventTypes,
    IReadOnlyList<string> ClaimIds,
    ClaimArticle Article,
    IReadOnlyList<string> Tell)
{
    /// <summary>The kind of an alert that tells how a feed fares.</summary>
    public const string Notice = "notice";

    /// <summary>The kind of an alert that a watched thing is in the news far more than usual.</summary>
    public const string Surge = "surge";

    /// <summary>The kind of an alert that a watched thing is not in the news where it usually is.</summary>
    public const string Silence = "silence";

    /// <summary>What is new: <c>first</c>, <c>after-quiet</c>; of a follow-up <c>correction</c>, <c>events</c>, <c>places</c>, <c>sources</c>.</summary>
    public IReadOnlyList<string> Gains { get; init; } = [];

    /// <summary>How many independent sources told the story by then, or the reports of a surge: copies and texts of one agency count once. Null where there is no report.</summary>
    public int? Sources { get; init; }

    /// <summary>Their names, the first to report first; ten at most.</summary>
    public IReadOnlyList<string> SourceNames { get; init; } = [];

    /// <summary>How many days without a mention came before; null where that is nothing to tell.</summary>
    public int? QuietDays { get; init; }

    /// <summary>What is unsure about it, a sentence each.</summary>
    public IReadOnlyList<string> Unsure { get; init; } = [];

    /// <summary>The place's country, ISO 3166-1 alpha-2; null where nobody knows.</summary>
    public string? Country { get; init; }

    /// <summary>Where the place is, degrees north (WGS 84); null where nobody knows.</summary>
    public double? Latitude { get; init; }

    /// <summary>Likewise, degrees east.</summary>
    public double? Longitude { get; init; }

    /// <summary>A map of the place; null where nobody knows where it is.</summary>
    public string? Map { get; init; }

    /// <summary>Whether it is about an article.</summary>
    public bool HasArticle() => Kind is not (Notice or Silence);
}
