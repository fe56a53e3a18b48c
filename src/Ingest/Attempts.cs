using System.Diagnostics.CodeAnalysis;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest;

/// <summary>
/// Attempts at messages on a host that counts them itself, waits the same short time before each, and moves a message aside without a reason
/// (Azure Functions). Returning acknowledges the message; throwing gives it back. What is written stands in an order in which dying between
/// any two steps delivers a message twice at worst: the count, then the copy, then the acknowledgement; the reason, then the move.
/// </summary>
public sealed class Attempts(Pipeline pipeline, IMessageQueue queue, AttemptRecords records, AttemptOptions options, Tally tally, TimeProvider clock, ILogger<Attempts> logger)
{
    /// <summary>How often a message is put off before it is set aside.</summary>
    public const int MostDeferrals = 5;

    /// <summary>
    /// Runs a stage on a message. Where the other side asked for a longer pause than the host makes, a copy is sent that is delivered after it, and the
    /// message counts as done; so where the storage is away at the last attempt. Throws what the stage throws in every other case; before that, at the last attempt, the reason is kept.
    /// </summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever it is, the reason is kept, and the host gets it too.")]
    public async Task MakeAsync(Attempt attempt, Func<string, Turn, CancellationToken, Task> stage, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        ArgumentNullException.ThrowIfNull(stage);
        try
        {
            await stage(attempt.Body, Turns.AtOnce, cancellationToken);
        }
        catch (TryLaterException later) when (later.IsUntried)
        {
            await queue.SendAsync(attempt.Queue, [attempt.Body], later.Delay ?? options.VisibilityTimeout, cancellationToken);
            tally.Count($"messages that wait for their turn: {attempt.Queue}");
        }
        catch (TryLaterException later) when (later.Delay is { } delay && delay > options.VisibilityTimeout)
        {
            await DeferAsync(attempt, later.Message, delay, cancellationToken);
        }
        catch (StorageException outage) when (outage.IsOutage && IsLast(attempt))
        {
            // No fault of this message, and what could be written down of it could not be written now either. Where the queues are away too,
            // this throws, but then the host cannot move the message.
            await queue.SendAsync(attempt.Queue, [attempt.Body], options.VisibilityTimeout, cancellationToken);
            AttemptLog.WaitsForStorage(logger, attempt.Queue, outage.Message);
            tally.Count($"messages that wait for the storage: {attempt.Queue}");
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host stops, or the time is up. It counts this as a failure, and the message may not be to blame: after the last attempt come others.
            if (!IsLast(attempt))
            {
                throw;
            }

            await DeferAsync(attempt, "The host stopped the work, or it took longer than the host allows.", TimeSpan.Zero, CancellationToken.None);
        }
        catch (Exception failure) when (IsLast(attempt))
        {
            await TryKeepReasonAsync(attempt, failure.Message, cancellationToken);
            throw;
        }
    }

    private bool IsLast(Attempt attempt) => attempt.Number >= options.MaxDequeueCount;

    private async Task DeferAsync(Attempt attempt, string reason, TimeSpan delay, CancellationToken cancellationToken)
    {
        var deferrals = await records.CountDeferralAsync(attempt.Queue, attempt.Body, reason, delay, cancellationToken);
        if (deferrals > MostDeferrals)
        {
            await KeepReasonAsync(attempt, reason, MostDeferrals, cancellationToken);
            await queue.SendAsync(QueueNames.PoisonOf(attempt.Queue), [attempt.Body], TimeSpan.Zero, cancellationToken);
            await records.EndDeferralsAsync(attempt.Queue, attempt.Body, cancellationToken);
            return;
        }

        await queue.SendAsync(attempt.Queue, [attempt.Body], delay, cancellationToken);
        AttemptLog.Deferred(logger, attempt.Queue, delay, deferrals, reason);
        tally.Count($"messages put off: {attempt.Queue}");
    }

    // The host moves the message whatever happens here, and what it failed with must not be hidden by a store that is down too.
    private async Task TryKeepReasonAsync(Attempt attempt, string reason, CancellationToken cancellationToken)
    {
        try
        {
            await KeepReasonAsync(attempt, reason, 0, cancellationToken);
        }
        catch (Exception problem) when (problem is StorageException or OperationCanceledException)
        {
            AttemptLog.ReasonLost(logger, attempt.Queue, problem.Message, reason);
        }
    }

    private async Task KeepReasonAsync(Attempt attempt, string reason, int deferrals, CancellationToken cancellationToken)
    {
        await records.KeepAsync(new SetAsideRecord(attempt.Queue, attempt.Body, reason, attempt.Number, deferrals, clock.GetUtcNow()), cancellationToken);
        await pipeline.GiveUpAsync(attempt.Queue, attempt.Body, reason, cancellationToken);
        AttemptLog.SetAside(logger, attempt.Queue, attempt.Number, reason, attempt.Body);
        tally.Count($"messages set aside: {attempt.Queue}");
    }
}
