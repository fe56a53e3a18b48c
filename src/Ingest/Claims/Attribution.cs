using Ingest.Language;

namespace Ingest.Claims;

/// <summary>Somebody is said to have said something.</summary>
/// <param name="Source">Who; null where nobody is named (a pronoun is nobody).</param>
/// <param name="Cue">The words that say that something was said ("said", "according to").</param>
/// <param name="Content">What was said, as far as it reaches.</param>
/// <param name="Kind"><c>direct</c> (quoted), <c>indirect</c> or <c>mixed</c>.</param>
public sealed record Attribution(AttributionSource? Source, TextSpan? Cue, AttributedContent Content, string Kind)
{
    /// <summary>Index of the attribution that this one is quoted in ("the agency said that the mayor had said"); null where nobody passes it on.</summary>
    public int? Within { get; init; }
}
