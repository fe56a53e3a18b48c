using System.Security.Cryptography;

namespace Ingest.Storage;

/// <summary>
/// Copies the tree of blobs from one store to another, such as from a laptop to Azure or back. It may be run again: what is there already is only compared.
/// Facts never change, so one that differs is told and left alone; state is taken over as it is in the source. Queues are not copied.
/// </summary>
public sealed class TreeCopy(IBlobStore source, IBlobStore target)
{
    private const string State = "state/";

    // Blobs copied at once: enough to hide the way to a service, few enough to hold in memory.
    private const int AtOnce = 16;

    /// <summary>Copies every blob; <paramref name="differs"/> hears of each fact that is another in the target.</summary>
    public async Task<TreeCopied> RunAsync(Func<string, Task> differs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(differs);
        var (created, replaced, same, different) = (0, 0, 0, 0);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(source.ListAsync(string.Empty, cancellationToken), options, async (name, token) =>
        {
            switch (await CopyAsync(name, token))
            {
                case Step.Created:
                    Interlocked.Increment(ref created);
                    break;
                case Step.Replaced:
                    Interlocked.Increment(ref replaced);
                    break;
                case Step.Different:
                    Interlocked.Increment(ref different);
                    await differs(name);
                    break;
                default:
                    Interlocked.Increment(ref same);
                    break;
            }
        });
        return new TreeCopied(created, replaced, same, different);
    }

    private async Task<Step> CopyAsync(string name, CancellationToken cancellationToken)
    {
        await using var content = await source.OpenAsync(name, cancellationToken)
            ?? throw new StorageException($"{name} was listed and is gone; copy while no host is at work.");
        if (await target.CreateAsync(name, content, BlobName.ContentTypeOf(name), cancellationToken) == CreateOutcome.Created)
        {
            return Step.Created;
        }

        return name.StartsWith(State, StringComparison.Ordinal)
            ? await ReplaceAsync(name, cancellationToken)
            : await IsSameAsync(name, cancellationToken) ? Step.Same : Step.Different;
    }

    private async Task<bool> IsSameAsync(string name, CancellationToken cancellationToken)
    {
        var mine = await HashAsync(source, name, cancellationToken);
        var theirs = await HashAsync(target, name, cancellationToken);
        return mine.AsSpan().SequenceEqual(theirs);
    }

    private static async Task<byte[]> HashAsync(IBlobStore store, string name, CancellationToken cancellationToken)
    {
        await using var content = await store.OpenAsync(name, cancellationToken) ?? throw new StorageException($"{name} is gone; copy while no host is at work.");
        return await SHA256.HashDataAsync(content, cancellationToken);
    }

    private async Task<Step> ReplaceAsync(string name, CancellationToken cancellationToken)
    {
        var (mine, theirs) = (await source.GetAsync(name, cancellationToken), await target.GetAsync(name, cancellationToken));
        if (mine is not null && theirs is not null && mine.Content.Span.SequenceEqual(theirs.Content.Span))
        {
            return Step.Same;
        }

        return mine is not null && await target.ReplaceAsync(name, mine.Content, BlobName.ContentTypeOf(name), theirs?.Version, cancellationToken) is not null
            ? Step.Replaced
            : throw new StorageException($"{name} changed while it was copied; copy while no host is at work.");
    }

    private enum Step
    {
        Created,
        Replaced,
        Same,
        Different,
    }
}
