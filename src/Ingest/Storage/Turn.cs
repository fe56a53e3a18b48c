namespace Ingest.Storage;

/// <summary>
/// Waits until every message that was received before this one is done. A stage does its slow work first (fetching, parsing, analysing)
/// side by side with others and awaits its turn before it changes anything, so that the outcome does not depend on which worker was faster.
/// Where the host gives no order (Azure Functions) the turn is <see cref="Turns.AtOnce"/>.
/// </summary>
public delegate Task Turn(CancellationToken cancellationToken);
