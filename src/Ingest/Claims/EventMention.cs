namespace Ingest.Claims;

/// <summary>A trigger in a text with the entry it matched and the phrases that fill its roles.</summary>
/// <param name="Word">The word of the trigger that its other words hang on, by its index in the tree.</param>
internal sealed record EventMention(EventEntry Entry, Phrase Trigger, int Word, Phrase? Actor, Phrase? Target);
