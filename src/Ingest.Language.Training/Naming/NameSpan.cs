namespace Ingest.Language.Training.Naming;

/// <summary>A stretch of a sample's text, in UTF-16 code units, and what it may be labelled as (<see cref="NameScope"/>).</summary>
internal sealed record NameSpan(int Start, int End, uint Scope);
