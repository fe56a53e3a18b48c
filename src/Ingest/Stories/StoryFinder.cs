using Ingest.Articles;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Stories;

/// <summary>
/// Places articles among the stories and keeps each placement as a state blob, from which the window is rebuilt at first use.
/// Articles are placed one at a time; their order is the callers' (turns). One process at a time keeps the window exact: a second one
/// beside it would not see the first one's latest articles until it starts anew.
/// </summary>
public sealed class StoryFinder(IBlobStore store, StoriesOptions options, ILogger<StoryFinder> logger) : IDisposable
{
    private readonly StoryArchive _archive = new(store, logger);
    private readonly SemaphoreSlim _turn = new(1, 1);
    private StoryIndex? _index;

    /// <summary>Places an article filed under <paramref name="day"/>. The same article gets the same place again, whatever came between.</summary>
    public async Task<ArticleStory> PlaceAsync(StoryCandidate candidate, DateOnly day, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var name = BlobName.StoryMember(day, candidate.Id);
            return await StoredAsync(name, cancellationToken) ?? await PlaceNewAsync(name, candidate, day, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private async Task<ArticleStory> PlaceNewAsync(string name, StoryCandidate candidate, DateOnly day, CancellationToken cancellationToken)
    {
        _index ??= await RebuildAsync(day, cancellationToken);
        var member = _index.Consider(candidate, day);
        if (!await _archive.AddAsync(name, member, cancellationToken) && await StoredAsync(name, cancellationToken) is { } stored)
        {
            return stored;
        }

        _index.Remember(member);
        StoriesLog.Placed(logger, member.ArticleId, member.StoryId, member.DuplicateOf);
        if (member.Merges is { } merged)
        {
            StoriesLog.Merged(logger, merged, member.StoryId, member.ArticleId);
        }

        return Story(member);
    }

    private async Task<ArticleStory?> StoredAsync(string name, CancellationToken cancellationToken) =>
        await _archive.FindAsync(name, cancellationToken) is { } member ? Story(member) : null;

    private async Task<StoryIndex> RebuildAsync(DateOnly day, CancellationToken cancellationToken)
    {
        // A report that is still in the window may have been filed up to a window's length before the one that came before it.
        var members = await _archive.ReadAsync(day.AddDays(-Math.Min(2 * options.WindowDays, day.DayNumber)), day, cancellationToken);
        var index = new StoryIndex(options);
        var ordered = members
            .Where(static member => member.Arrival > 0)
            .OrderBy(static member => member.Arrival)
            .ThenBy(static member => member.ArticleId, StringComparer.Ordinal)
            .ToList();
        foreach (var member in ordered.Where(member => member.Arrival >= ordered[^1].Floor))
        {
            Remember(index, member);
        }

        StoriesLog.WindowRebuilt(logger, index.Count);
        return index;
    }

    private void Remember(StoryIndex index, StoryMember member)
    {
        try
        {
            index.Remember(member);
        }
        catch (FormatException exception)
        {
            StoriesLog.StateUnreadable(logger, member.ArticleId, exception.Message);
        }
    }

    private static ArticleStory Story(StoryMember member) => new(member.StoryId, member.DuplicateOf, member.Similarity, member.Merges, member.Credit);
}
