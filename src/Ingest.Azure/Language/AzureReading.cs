using System.Globalization;
using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Azure.Language;

/// <summary>Puts the readings of a text's pieces together again, and counts what they cost.</summary>
internal sealed class AzureReading(EntityMerging merging, AzureLanguageOptions options)
{
    private const decimal Thousand = 1000;

    /// <summary>
    /// The text records that a reading came to: what the service counted, else the most it can have counted; of pieces that were not settled, those
    /// of the batch that may have been read without an answer.
    /// </summary>
    public static long Records(IReadOnlyList<DocumentPiece> pieces, BatchReading reading)
    {
        var settled = reading.Pieces.Sum(static piece => piece.Records is >= 0 and <= int.MaxValue and var records ? records : piece.Piece.MostRecords);
        return reading.Failure is LanguageReply.Failed { MayBeCounted: true }
            ? settled + pieces.Skip(reading.Pieces.Count).Take(LanguageClient.MostDocuments).Sum(static piece => piece.MostRecords)
            : settled;
    }

    /// <summary>What they cost; null where they are none.</summary>
    public RecognitionUsage? Usage(long records) =>
        records == 0 ? null : new RecognitionUsage((int)Math.Min(records, int.MaxValue), records * options.PricePerThousandRecords / Thousand);

    /// <summary>The text's entities. The embedded recogniser's names fill the pieces that the service did not read; where that is all of them, the answer is its.</summary>
    public RecognitionOutcome.Recognized Join(LanguageDocument document, BatchReading reading, long records)
    {
        var unread = reading.Pieces.Where(static piece => piece.Entities is null).Select(static piece => piece.Piece).ToList();
        var mentions = reading.Pieces.SelectMany(static piece => piece.Entities ?? [])
            .Concat(EmbeddedRecognizer.Mentions(document).Where(name => unread.Exists(piece => piece.Offset <= name.Offset && name.Offset < piece.End)))
            .ToList();
        var by = unread.Count == reading.Pieces.Count ? EmbeddedRecognizer.Stamp : new RecognizerVersion(RecognizerChoice.Azure, options.ApiVersion, reading.Model ?? "unknown");
        var warnings = reading.Pieces.SelectMany(static piece => piece.Warnings).Concat(reading.Warnings).Concat(Overcount(reading.Pieces, records));
        return new RecognitionOutcome.Recognized(
            merging.Merge(document.Text, LongestFirst.Of(mentions, document.Text.Length)),
            by,
            [.. warnings],
            Usage(records));
    }

    private static IEnumerable<string> Overcount(IReadOnlyList<PieceReading> pieces, long records)
    {
        var most = pieces.Sum(static piece => (long)piece.Piece.MostRecords);
        return records <= most ? [] : [string.Create(CultureInfo.InvariantCulture, $"Azure AI Language counted {records} text records where the text has {most} at most.")];
    }
}
