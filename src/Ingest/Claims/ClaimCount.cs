namespace Ingest.Claims;

/// <summary>How many people a claim speaks of.</summary>
/// <param name="Kind"><c>killed</c>, <c>wounded</c>, <c>displaced</c>, <c>detained</c>, <c>abducted</c> or <c>missing</c>.</param>
/// <param name="Minimum">The least that is said, in people; of a vague word the least it can mean ("dozens": 24); null where only a most is said.</param>
/// <param name="Maximum">The most that is said; null where none is.</param>
/// <param name="Bound"><c>exact</c>, <c>range</c>, <c>at-least</c>, <c>at-most</c>, <c>about</c> or <c>vague</c>.</param>
public sealed record ClaimCount(string Kind, int? Minimum, int? Maximum, string Bound, string Text, int Offset, int Length);
