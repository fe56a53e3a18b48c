namespace Ingest.Claims.Counts;

/// <summary>A word that says what befell people.</summary>
/// <param name="Kind">The kind of count, as in <see cref="ClaimCount"/>.</param>
/// <param name="Slot">Where the people stand: <c>O</c>, <c>S</c>, <c>of</c>, <c>self</c>, <c>lives</c> or <c>toll</c>.</param>
internal sealed record TollWord(string Kind, string Slot);
