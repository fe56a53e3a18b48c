using Ingest.Language;

namespace Ingest.Claims;

/// <summary>What was said; <paramref name="Parts"/> where the cue breaks it up, else null.</summary>
public sealed record AttributedContent(string Text, int Offset, int Length, IReadOnlyList<TextSpan>? Parts)
{
    /// <summary>The first position after the content.</summary>
    public int End() => Offset + Length;
}
