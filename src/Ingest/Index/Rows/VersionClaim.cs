using Ingest.Claims;
using Ingest.Language;

namespace Ingest.Index.Rows;

/// <summary>Who tells a version of an event, and in which words.</summary>
/// <param name="Attribution">The speaker, apart from the publisher; null where the article itself says so.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Published">When; or when it was fetched, where nobody says.</param>
/// <param name="Evidence">The sentence.</param>
public sealed record VersionClaim(
    string ClaimId,
    ClaimAttribution? Attribution,
    string Publisher,
    DateTimeOffset Published,
    string Polarity,
    string Modality,
    double Confidence,
    TextSpan Evidence,
    string Title,
    string Url,
    string ArticleId,
    string Revision)
{
    internal static VersionClaim Of(ClaimMessage message)
    {
        var claim = message.Data;
        return new VersionClaim(
            message.Id,
            claim.Attribution,
            claim.Article.Publisher,
            claim.Article.Published ?? message.Time,
            claim.Polarity,
            claim.Modality,
            claim.Confidence,
            claim.Evidence,
            claim.Article.Title,
            claim.Article.Url,
            claim.Article.ArticleId,
            claim.Article.Revision);
    }
}
