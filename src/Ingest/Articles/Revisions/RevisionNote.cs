namespace Ingest.Articles.Revisions;

/// <summary>A note in which the publisher says what it changed, as it stands in the text.</summary>
/// <param name="Text">The note, label included.</param>
/// <param name="Offset">Where it begins in the revision's text, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
public sealed record RevisionNote(NoteKind Kind, string Text, int Offset, int Length);
