using Ingest.Claims;
using Ingest.Language;

namespace Ingest.Watches;

/// <summary>A watched place or phrase was newly mentioned: the message on <c>alerts</c> and the blob <c>state/alerts/&lt;id&gt;.json</c>'s core.</summary>
/// <param name="Id"><c>a-…</c>: hash of watch, story and what is new.</param>
/// <param name="Time">When the article's bytes came.</param>
/// <param name="Kind"><c>new</c>, <c>follow-up</c> where the story gained something, or <c>notice</c>: of how a feed fares; then the feed stands in for the article.</param>
/// <param name="Reason">Why it fired, in words: the spelling found, the place it stands for, what is new.</param>
/// <param name="Match">The words that matched.</param>
/// <param name="Level">How the spelling was matched: <c>id</c>, <c>alias</c>, <c>L1</c>, <c>L2</c>, <c>L3</c>, <c>phrase</c>, <c>circle</c>; of a notice, what it says (<c>broken</c>, <c>quiet</c>, <c>gone</c>, <c>recovered</c>).</param>
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
}
