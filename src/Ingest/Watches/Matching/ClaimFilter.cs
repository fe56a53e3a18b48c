using Ingest.Articles;
using Ingest.Claims;

namespace Ingest.Watches.Matching;

/// <summary>What a watch asks for beside the mention: of the article, and of the claims about what is mentioned.</summary>
internal static class ClaimFilter
{
    /// <summary>Why an article is not for a watch, whatever it mentions; null where it may be.</summary>
    public static WatchRefusal? Of(Watch watch, ArticleRevision revision, Enrichment enrichment)
    {
        var language = revision.Language ?? (enrichment.Language.Length > 0 ? enrichment.Language : null);
        if (watch.Languages.Count > 0 && !watch.Languages.Any(wanted => IsOf(language, wanted)))
        {
            return new WatchRefusal.OtherLanguage(language);
        }

        return watch.Sources.Count > 0 && !watch.Sources.Any(wanted => IsFrom(revision, wanted))
            ? new WatchRefusal.OtherSource(revision.Publisher, revision.Url)
            : null;
    }

    /// <summary>The claims that a watch asks for among those about it. <paramref name="refusal"/> says why the mention alone is not enough; null where it is, or there are such claims.</summary>
    public static List<Claim> Of(Watch watch, IReadOnlyList<Claim> about, Enrichment enrichment, WatchHit best, out WatchRefusal? refusal)
    {
        var typed = about.Where(claim => watch.Events.Count == 0 || watch.Events.Contains(claim.Event.Type, StringComparer.OrdinalIgnoreCase)).ToList();
        var acted = typed.FindAll(claim => watch.Actors.Count == 0 || watch.Actors.Any(actor => IsBy(claim, actor, enrichment)));
        var sure = acted.FindAll(claim => claim.Confidence >= (watch.Confidence ?? 0));
        var needsClaim = watch.Events.Count > 0 || watch.Actors.Count > 0;
        refusal = !needsClaim || sure.Count > 0 ? null
            : watch.Events.Count > 0 && typed.Count == 0 ? new WatchRefusal.OtherEvents(best.Span, Distinct(about.Select(static claim => claim.Event.Type)))
            : acted.Count == 0 ? new WatchRefusal.OtherActors(best.Span, Distinct(typed.Select(static claim => claim.Actor?.Text).OfType<string>()))
            : new WatchRefusal.UnsureClaims(best.Span, acted.Max(static claim => claim.Confidence));
        return sure;
    }

    private static bool IsOf(string? language, string wanted) =>
        language is not null && language.StartsWith(wanted, StringComparison.OrdinalIgnoreCase) && (language.Length == wanted.Length || language[wanted.Length] == '-');

    private static bool IsFrom(ArticleRevision revision, string wanted) =>
        HasWords(revision.Publisher, wanted)
        || (Uri.TryCreate(revision.Url, UriKind.Absolute, out var url)
            && (string.Equals(url.IdnHost, wanted, StringComparison.OrdinalIgnoreCase) || url.IdnHost.EndsWith("." + wanted, StringComparison.OrdinalIgnoreCase)));

    private static bool IsBy(Claim claim, string wanted, Enrichment enrichment) =>
        claim.Actor is { } actor
        && (actor.EntityId == wanted || HasWords(actor.Text, wanted)
            || (actor.EntityId is { } id && enrichment.Entities.Any(entity => entity.EntityId == id && entity.Name is { } name && HasWords(name, wanted))));

    private static bool HasWords(string text, string wanted) =>
        TextWords.Key(wanted) is { Length: > 0 } key && $" {TextWords.Key(text)} ".Contains($" {key} ", StringComparison.Ordinal);

    private static List<string> Distinct(IEnumerable<string> words) => words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
}
