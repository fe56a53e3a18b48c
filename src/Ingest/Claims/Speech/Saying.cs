namespace Ingest.Claims.Speech;

/// <summary>Words that say that something is said, thought, asked or wanted.</summary>
/// <param name="Word">The word that says so: a verb, a noun ("claim"), or "according".</param>
/// <param name="Last">The last word of the cue: of "call for" the preposition.</param>
/// <param name="Flags">What may follow; <see cref="Reported.None"/> for a verb that no list names, which speaks only where a clause hangs on it.</param>
internal sealed record Saying(int Word, int Last, Reported Flags);
