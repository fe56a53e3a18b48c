using Ingest.Claims;
using Ingest.Language;
using Ingest.Places;

namespace Ingest.Watches;

/// <summary>An article mentions what a watch listens for.</summary>
/// <param name="Match">The words that matched, the surest and first ones.</param>
/// <param name="Level">How they matched, as in <see cref="Alert"/>.</param>
/// <param name="PlaceId">The place they stand for: the watched one, or one inside its circle; null for a phrase.</param>
/// <param name="PlaceName">Its name.</param>
/// <param name="Sentence">The sentence around the match.</param>
/// <param name="Sentences">All sentences with a match, at most 20, in text order.</param>
/// <param name="EventTypes">What is said to have happened there, in those sentences: PLOVER categories, ordinal order, those the watch asks for.</param>
/// <param name="ClaimIds">The claims that say so.</param>
/// <param name="Reason">How the words are the watched thing, in words, with what is unsure about it.</param>
public sealed record WatchMatch(
    Watch Watch,
    TextSpan Match,
    string Level,
    string? PlaceId,
    string? PlaceName,
    TextSpan Sentence,
    IReadOnlyList<TextSpan> Sentences,
    IReadOnlyList<string> EventTypes,
    IReadOnlyList<string> ClaimIds,
    string Reason)
{
    /// <summary>The watched place and those inside its circle, as far as the article has them for the watch; none for a phrase.</summary>
    public IReadOnlyList<MatchedPlace> Places { get; init; } = [];

    /// <summary>The mention that the matching words are part of; null where the places stage took them for no place.</summary>
    public PlaceMention? Mention { get; init; }

    /// <summary>The claims of <see cref="ClaimIds"/>.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];
}
