namespace Ingest.Claims.Speech;

/// <summary>Tells which speaker is quoted by which: "the agency said that the mayor had said …".</summary>
internal static class SpeechChain
{
    // Who passes words on stands near them; a text of nothing but quotations must not cost the square of their number.
    private const int Reach = 48;

    /// <summary>The attributions, each with the innermost other one that holds both its cue and its content; of those within others only what was said, as <paramref name="isUnsaid"/> tells.</summary>
    public static List<Attribution> Linked(List<Attribution> attributions, Func<Attribution, bool> isUnsaid)
    {
        var said = attributions.Where((attribution, inner) => !isUnsaid(attribution) || Around(attributions, inner) is null).ToList();
        return Linked(said);
    }

    /// <summary>The attributions, each with the innermost other one that holds both its cue and its content.</summary>
    public static List<Attribution> Linked(List<Attribution> attributions)
    {
        for (var inner = 0; inner < attributions.Count; inner++)
        {
            if (Around(attributions, inner) is { } outer)
            {
                attributions[inner] = attributions[inner] with { Within = outer };
            }
        }

        return attributions;
    }

    private static int? Around(List<Attribution> attributions, int inner)
    {
        if (attributions[inner].Cue is not { } cue)
        {
            return null;
        }

        int? best = null;
        for (var outer = Math.Max(0, inner - Reach); outer < Math.Min(attributions.Count, inner + Reach); outer++)
        {
            var (own, other) = (attributions[inner].Content, attributions[outer].Content);
            if (IsCited(attributions[inner], attributions[outer]))
            {
                return outer;
            }

            var isWider = other.Length > own.Length || (other.Length == own.Length && attributions[outer].Cue is { } word && !Holds(own, word.Offset, word.End()));
            if (outer != inner && isWider && Holds(other, cue.Offset, cue.End()) && Holds(other, own.Offset, own.End())
                && (best is not { } found || other.Length < attributions[found].Content.Length))
            {
                best = outer;
            }
        }

        return best;
    }

    /// <summary>"the ministry, citing its embassy, said …": both have the same words.</summary>
    private static bool IsCited(Attribution inner, Attribution outer) => !ReferenceEquals(inner, outer) && inner.Content.Offset == outer.Content.Offset && inner.Content.Length == outer.Content.Length
        && ((IsCiting(inner) && !IsCiting(outer)) || (inner.Cue is { Text: "saying" or "said" or "telling" or "warning" or "denying" or "claiming" or "calling" or "urging" } && outer.Cue is { Text: "quoted" or "quotes" or "cited" or "cites" or "reported" or "reports" }));

    private static bool IsCiting(Attribution attribution) => attribution.Cue is { Text: "citing" or "Citing" or "quoting" or "Quoting" };

    private static bool Holds(AttributedContent content, int start, int end) => content.Parts is { } parts
        ? parts.Any(part => part.Offset <= start && start < part.End()) && content.Offset <= start && end <= content.End()
        : content.Offset <= start && end <= content.End();
}
