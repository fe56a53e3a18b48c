using System.Globalization;
using Ingest.Azure.Language.Wire;

namespace Ingest.Azure.Language;

/// <summary>Puts an answer's parts to the pieces that were sent, by id. A piece whose part is missing, doubled or an error is left to the embedded recogniser.</summary>
internal static class AnswerReader
{
    public static BatchReading Read(IReadOnlyList<DocumentPiece> pieces, AnswerResults results)
    {
        var documents = (results.Documents ?? []).OfType<AnswerDocument>().ToLookup(static document => document.Id, StringComparer.Ordinal);
        var errors = (results.Errors ?? []).OfType<DocumentError>().ToLookup(static error => error.Id, StringComparer.Ordinal);
        var readings = pieces.Select(piece => Read(piece, [.. documents[piece.Id]], [.. errors[piece.Id]])).ToList();
        var sent = pieces.Select(static piece => piece.Id).ToHashSet(StringComparer.Ordinal);
        var strangers = documents.Select(static group => group.Key).Concat(errors.Select(static group => group.Key)).Count(id => id is null || !sent.Contains(id));
        return new BatchReading(readings, string.IsNullOrEmpty(results.ModelVersion) ? "unknown" : results.ModelVersion, Strangers(strangers), null);
    }

    private static PieceReading Read(DocumentPiece piece, AnswerDocument[] documents, DocumentError[] errors) => (documents, errors) switch
    {
        ([{ } document], []) => Read(piece, document),
        ([], [{ } error]) => Failed(piece, error),
        ([], []) => PieceReading.Unread(piece, "the answer leaves it out") with { Records = null },
        _ => PieceReading.Unread(piece, "the answer has it more than once") with { Records = null },
    };

    private static PieceReading Read(DocumentPiece piece, AnswerDocument document)
    {
        var entities = PieceEntities.Of(piece, document.Entities ?? []);
        var warnings = (document.Warnings ?? []).OfType<AnswerWarning>()
            .Select(warning => $"Azure AI Language warns of {piece.Place}: {warning.Code}: {warning.Message}")
            .Concat(entities.Warnings);
        return new PieceReading(piece, entities.Entities, [.. warnings], document.Statistics?.TransactionsCount);
    }

    private static PieceReading Failed(DocumentPiece piece, DocumentError error)
    {
        var (code, message) = error.Error?.Effective() ?? ("no code", "no reason given");
        return PieceReading.Unread(piece, $"{code}: {message.TrimEnd('.')}");
    }

    private static IReadOnlyList<string> Strangers(int count) =>
        count == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"Azure AI Language answered for {count} texts that it was not sent; that was left out.")];
}
