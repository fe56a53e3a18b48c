namespace Ingest.Azure.Language.Wire;

/// <summary>What a text cost, in text records.</summary>
internal sealed record AnswerStatistics(long? TransactionsCount);
