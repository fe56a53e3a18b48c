using Ingest.Index;
using Ingest.Storage;

namespace Ingest;

/// <summary>Where a flow's results go: the queues, the index, the marks of what was sent, the counts.</summary>
public sealed record FlowOutputs(IMessageQueue Queue, SqliteIndex Index, SentMarks Sent, Tally Tally);
