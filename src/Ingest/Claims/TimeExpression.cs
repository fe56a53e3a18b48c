namespace Ingest.Claims;

/// <summary>A time that the text speaks of, on the calendar.</summary>
/// <param name="Start">First day (<c>yyyy-MM-dd</c>) or first instant (ISO 8601 with offset).</param>
/// <param name="End">Last day or last instant, included.</param>
public sealed record TimeExpression(string Text, int Offset, int Length, string Start, string End);
