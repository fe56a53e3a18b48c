using Ingest.Articles;
using Ingest.Claims;
using Ingest.Entities;
using Ingest.Places;
using Ingest.Storage;
using Ingest.Watches.Matching;

namespace Ingest.Watches.Suggesting;

/// <summary>Looks through the kept articles for spellings that a watch does not listen for and that may be what it watches. A person decides.</summary>
public sealed class AliasSearch(IBlobStore store, Gazetteer gazetteer)
{
    private const int ToEachSide = 60;
    private const double Sure = 0.6;

    /// <summary>The spellings, the closer ones first, then those that more articles have.</summary>
    public async Task<IReadOnlyList<AliasSuggestion>> RunAsync(Watch watch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(watch);
        var wanted = new WantedNames(watch, watch.PlaceId is null ? [] : gazetteer.Variants(watch.PlaceId));
        var found = new Dictionary<string, AliasSuggestion>(StringComparer.Ordinal);
        await foreach (var (revision, enrichment) in new StoredArticles(store).ReadAsync(cancellationToken))
        {
            foreach (var entity in enrichment.Entities.Where(entity => !IsElsewhere(entity, enrichment)).DistinctBy(static entity => TextWords.Key(entity.Text), StringComparer.Ordinal))
            {
                if (wanted.LevelOf(entity) is { } level)
                {
                    var key = TextWords.Key(entity.Text);
                    found[key] = found.TryGetValue(key, out var known) ? known with { Articles = known.Articles + 1 } : new AliasSuggestion(entity.Text, level, 1, Around(revision, entity));
                }
            }
        }

        return [.. found.Values.OrderBy(static one => one.Level, StringComparer.Ordinal).ThenByDescending(static one => one.Articles).ThenBy(static one => one.Spelling, StringComparer.Ordinal)];
    }

    /// <summary>What the text surely means by it is a place that the gazetteer knows: no spelling of another.</summary>
    private static bool IsElsewhere(Entity entity, Enrichment enrichment) =>
        enrichment.Places.Any(place => place.PlaceId is not null && place.Confidence >= Sure && place.Offset < entity.End() && entity.Offset < place.End());

    private static string Around(ArticleRevision revision, Entity entity)
    {
        var (start, end) = (Math.Max(0, entity.Offset - ToEachSide), Math.Min(revision.Text.Length, entity.End() + ToEachSide));
        return revision.Text[start..end].ReplaceLineEndings(" ");
    }
}
