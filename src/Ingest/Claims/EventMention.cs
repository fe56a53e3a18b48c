namespace Ingest.Claims;

/// <summary>A trigger in a text with the entry it matched and the phrases that fill its roles.</summary>
internal sealed record EventMention(EventEntry Entry, Phrase Trigger, VerbGroup? Group, Phrase? Actor, Phrase? Target);
