namespace Ingest;

/// <summary>A message that a host has delivered.</summary>
/// <param name="Queue">The queue it came from, as the stages call it (<see cref="Storage.QueueNames"/>).</param>
/// <param name="Body">The body as sent.</param>
/// <param name="Number">How often it was delivered, this time included.</param>
public sealed record Attempt(string Queue, string Body, long Number);
