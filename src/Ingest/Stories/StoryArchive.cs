using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Stories;

/// <summary>
/// The story members in the store, one blob each. To start quickly, those of a past day are also packed into one blob. The pack is only a copy:
/// members never change, what the listing shows beside it is read on its own, and without it everything is read one by one.
/// </summary>
internal sealed class StoryArchive(IBlobStore store, ILogger logger)
{
    /// <summary>Fewer unpacked members of a day are read one by one.</summary>
    public const int FewestToPack = 64;

    private const int ReadsAtOnce = 32;
    private const byte LineFeed = (byte)'\n';

    /// <summary>Keeps a member; false where the article has one already.</summary>
    public async Task<bool> AddAsync(string name, StoryMember member, CancellationToken cancellationToken) =>
        await store.CreateAsync(name, CanonicalJson.ToUtf8(member, StoriesJson.Options), "application/json", cancellationToken) == CreateOutcome.Created;

    /// <summary>A member; null where there is none that can be read.</summary>
    public async Task<StoryMember?> FindAsync(string name, CancellationToken cancellationToken) =>
        await store.GetAsync(name, cancellationToken) is { } blob && TryRead(name, blob.Content.Span, out var member) ? member : null;

    /// <summary>All members filed from <paramref name="first"/> on, those filed ahead of <paramref name="today"/> too. Packs past days that are not.</summary>
    public async Task<IReadOnlyList<StoryMember>> ReadAsync(DateOnly first, DateOnly today, CancellationToken cancellationToken)
    {
        var members = new List<StoryMember>();
        for (var month = new DateOnly(first.Year, first.Month, 1); month.DayNumber <= today.DayNumber + 31; month = month.AddMonths(1))
        {
            var prefix = month.ToString("'state/stories/'yyyy'/'MM'/'", CultureInfo.InvariantCulture);
            var names = await store.ListAsync(prefix, cancellationToken).ToListAsync(cancellationToken);
            foreach (var day in names.GroupBy(name => name[..(prefix.Length + 2)], StringComparer.Ordinal))
            {
                if (DateOnly.TryParseExact(day.Key[^10..], "yyyy'/'MM'/'dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date >= first)
                {
                    members.AddRange(await ReadDayAsync(date, [.. day], date < today, cancellationToken));
                }
            }
        }

        return members;
    }

    private async Task<List<StoryMember>> ReadDayAsync(DateOnly day, List<string> names, bool isPast, CancellationToken cancellationToken)
    {
        var pack = BlobName.StoryDay(day);
        var packed = names.Remove(pack) ? await store.GetAsync(pack, cancellationToken) : null;
        var members = packed is null ? [] : Unpack(pack, packed.Content);
        var known = members.Select(member => BlobName.StoryMember(day, member.ArticleId)).ToHashSet(StringComparer.Ordinal);
        var loose = names.Where(name => !known.Contains(name)).ToList();
        members.AddRange(await ReadLooseAsync(loose, cancellationToken));
        if (isPast && loose.Count >= FewestToPack)
        {
            await PackAsync(day, members, packed?.Version, cancellationToken);
        }

        return members;
    }

    private async Task<IReadOnlyCollection<StoryMember>> ReadLooseAsync(List<string> names, CancellationToken cancellationToken)
    {
        var members = new ConcurrentBag<StoryMember>();
        await Parallel.ForEachAsync(names, new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken }, async (name, token) =>
        {
            if (await FindAsync(name, token) is { } member)
            {
                members.Add(member);
            }
        });
        return members;
    }

    /// <summary>Two that pack at once leave one of the packs, and either is right.</summary>
    private async Task PackAsync(DateOnly day, List<StoryMember> members, BlobVersion? version, CancellationToken cancellationToken)
    {
        using var lines = new MemoryStream();
        foreach (var member in members.OrderBy(static member => member.ArticleId, StringComparer.Ordinal))
        {
            lines.Write(CanonicalJson.ToUtf8(member, StoriesJson.Options));
            lines.WriteByte(LineFeed);
        }

        var pack = BlobName.StoryDay(day);
        await store.ReplaceAsync(pack, lines.ToArray(), "application/x-ndjson", version, cancellationToken);
        StoriesLog.DayPacked(logger, members.Count, day, pack);
    }

    private List<StoryMember> Unpack(string name, ReadOnlyMemory<byte> content)
    {
        var members = new List<StoryMember>();
        foreach (var line in content.Span.Split(LineFeed))
        {
            if (!content.Span[line].IsEmpty && TryRead(name, content.Span[line], out var member))
            {
                members.Add(member);
            }
        }

        return members;
    }

    private bool TryRead(string name, ReadOnlySpan<byte> content, [NotNullWhen(true)] out StoryMember? member)
    {
        try
        {
            member = CanonicalJson.Read<StoryMember>(content, StoriesJson.Options);
            return true;
        }
        catch (JsonException exception)
        {
            StoriesLog.StateUnreadable(logger, name, exception.Message);
            member = null;
            return false;
        }
    }
}
