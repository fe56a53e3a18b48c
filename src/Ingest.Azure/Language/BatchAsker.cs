namespace Ingest.Azure.Language;

/// <summary>Asks for pieces in batches; a batch that the service cannot digest is sent piece by piece, and a piece that it cannot is left to the embedded recogniser.</summary>
internal sealed class BatchAsker(LanguageClient client)
{
    /// <summary>Stops at the first failure that is not about the texts: the rest would fail alike, or cost money for an answer nobody waits for.</summary>
    public async Task<BatchReading> AskAsync(IReadOnlyList<DocumentPiece> pieces, string? language, CancellationToken cancellationToken)
    {
        var all = BatchReading.Nothing;
        foreach (var batch in pieces.Chunk(LanguageClient.MostDocuments))
        {
            all = all.With(await AskBatchAsync(batch, language, cancellationToken));
            if (all.Failure is not null)
            {
                break;
            }
        }

        return all;
    }

    private async Task<BatchReading> AskBatchAsync(DocumentPiece[] batch, string? language, CancellationToken cancellationToken)
    {
        switch (await client.SendAsync(batch, language, cancellationToken))
        {
            case LanguageReply.Answered answered:
                return AnswerReader.Read(batch, answered.Results);
            case LanguageReply.Indigestible indigestible when batch is [var single]:
                return BatchReading.Nothing with { Pieces = [PieceReading.Unread(single, $"{indigestible.Code}: {indigestible.Message.TrimEnd('.')}")] };
            case LanguageReply.Indigestible:
                return await AskSinglyAsync(batch, language, cancellationToken);
            case var failure:
                return BatchReading.Nothing with { Failure = failure };
        }
    }

    private async Task<BatchReading> AskSinglyAsync(DocumentPiece[] batch, string? language, CancellationToken cancellationToken)
    {
        var all = BatchReading.Nothing;
        foreach (var piece in batch)
        {
            all = all.With(await AskBatchAsync([piece], language, cancellationToken));
            if (all.Failure is not null)
            {
                break;
            }
        }

        return all;
    }
}
