namespace Ingest.Claims.Syntax;

/// <summary>Verbs that say of a deed only that it is done, so that their subject is its doer: "launched an attack".</summary>
internal static class LightVerbs
{
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "launch", "carry", "conduct", "stage", "hold", "mount", "make", "perform", "begin", "start", "commit", "order", "give", "take", "announce",
        "sign", "reach", "impose", "continue", "resume", "escalate", "call", "organise", "organize", "lead", "join", "slap", "issue", "deliver", "set", "face", "suffer", "see", "bring", "spark", "trigger", "pay",  "open", "lift", "use", "fire",
    };

    public static bool Contains(string lemma) => Verbs.Contains(lemma);
}
