using System.Collections.Concurrent;
using System.Globalization;
using Ingest.Entities;
using Ingest.Language;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Azure.Language;

/// <summary>
/// Azure AI Language as the recogniser. Where it must not be asked (the monthly cap, a used-up quota) the embedded recogniser stands in and the
/// answer says so; where it fails, nobody does: the article is tried again later.
/// </summary>
internal sealed class AzureRecognizer(
    BatchAsker asker,
    AzureReading readings,
    RecordLedger ledger,
    PauseLedger pauses,
    EmbeddedRecognizer embedded,
    AzureLanguageOptions options,
    Tally tally,
    ILogger<AzureRecognizer> logger) : IEntityRecognizer
{
    /// <summary>What was said already of what somebody must mend: once a process, not once an article.</summary>
    private readonly ConcurrentDictionary<string, string> _said = new(StringComparer.Ordinal);

    public RecognizerVersion Version { get; } = new(RecognizerChoice.Azure, options.ApiVersion, "latest");

    public async Task<RecognitionOutcome> RecognizeAsync(LanguageDocument document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        var pieces = DocumentPieces.Of(document);
        if (pieces.Count == 0)
        {
            return await embedded.RecognizeAsync(document, cancellationToken);
        }

        if (await pauses.CurrentAsync(cancellationToken) is { } pause)
        {
            return await StandInAsync(document, "quota", Words(pause), null, cancellationToken);
        }

        return await ledger.ReserveAsync(pieces.Sum(static piece => (long)piece.MostRecords), cancellationToken) switch
        {
            Reservation.Granted granted => await AskAsync(document, pieces, granted, cancellationToken),
            Reservation.CapReached reached => await StandInAsync(document, reached, cancellationToken),
            var other => throw new InvalidOperationException($"The ledger answered {other}, which nobody knows."),
        };
    }

    private async Task<RecognitionOutcome> AskAsync(LanguageDocument document, IReadOnlyList<DocumentPiece> pieces, Reservation.Granted granted, CancellationToken cancellationToken)
    {
        var language = document.Language == "und" ? null : document.Language;
        var reading = await asker.AskAsync(pieces, language, cancellationToken);
        var records = AzureReading.Records(pieces, reading);

        // What was used is used, also when the caller has gone.
        await ledger.SettleAsync(granted, records, CancellationToken.None);
        switch (reading.Failure)
        {
            case null:
                return Recognized(document, reading, records);
            case LanguageReply.QuotaUsedUp quota:
                var (pause, isNews) = await pauses.BeginAsync(quota.For, quota.Message, cancellationToken);
                if (isNews)
                {
                    LanguageLog.QuotaUsedUp(logger, pause.Reason, pause.Until, BlobName.LanguagePause);
                }

                return await StandInAsync(document, "quota", Words(pause), readings.Usage(records), cancellationToken);
            case LanguageReply.Failed failed:
                return Unavailable(failed);
            default:
                throw new InvalidOperationException($"The service's reply was {reading.Failure}, which nobody knows.");
        }
    }

    private RecognitionOutcome.Recognized Recognized(LanguageDocument document, BatchReading reading, long records)
    {
        var recognized = readings.Join(document, reading, records);
        var found = reading.Pieces.Sum(static piece => piece.Entities?.Count ?? 0);
        tally.Count("pieces read by Azure AI Language", reading.Pieces.Count(static piece => piece.Entities is not null));
        tally.Count("pieces that Azure AI Language did not read", reading.Pieces.Count(static piece => piece.Entities is null));
        tally.Count("entities of Azure AI Language inside longer ones", found - Math.Min(found, recognized.Entities.Count));
        LanguageLog.Read(logger, recognized.By.Model, reading.Pieces.Count, records, recognized.Warnings.Count);
        return recognized;
    }

    private RecognitionOutcome.Unavailable Unavailable(LanguageReply.Failed failed)
    {
        tally.Count($"Azure AI Language failed: {failed.Code}");
        if (!failed.IsTransient && _said.TryAdd(failed.Code, failed.Message))
        {
            LanguageLog.MustAct(logger, failed.Code, failed.Message);
        }

        return new RecognitionOutcome.Unavailable(failed.Code, failed.Message, failed.IsTransient, failed.After);
    }

    private Task<RecognitionOutcome> StandInAsync(LanguageDocument document, Reservation.CapReached reached, CancellationToken cancellationToken)
    {
        if (reached.IsNews)
        {
            LanguageLog.CapReached(logger, reached.Cap, reached.Used, reached.NextMonth);
        }

        var words = string.Create(CultureInfo.InvariantCulture, $"The cap of {reached.Cap} text records a month (Ingest:Language:MonthlyTextRecords) leaves no room for this text; the embedded recogniser read it.");
        return StandInAsync(document, "cap", words, null, cancellationToken);
    }

    private async Task<RecognitionOutcome> StandInAsync(LanguageDocument document, string reason, string warning, RecognitionUsage? usage, CancellationToken cancellationToken)
    {
        tally.Count($"articles read by the embedded recogniser instead of Azure AI Language: {reason}");
        var outcome = await embedded.RecognizeAsync(document, cancellationToken);
        return outcome is RecognitionOutcome.Recognized recognized ? recognized with { Warnings = [warning], Usage = usage } : outcome;
    }

    private static string Words(LanguagePause pause) =>
        string.Create(CultureInfo.InvariantCulture, $"The quota of Azure AI Language is used up until {pause.Until:u} ({pause.Reason.TrimEnd('.')}); the embedded recogniser read the text.");
}
