namespace Ingest.Claims.Roles;

/// <summary>Finds the target by the order of the words, where the tree gives none.</summary>
internal static class WordOrder
{
    /// <summary>What stands right behind the verb, or behind a preposition that the entry asks for; null where that is the actor again.</summary>
    public static Phrase? Target(Deed deed, Phrase? actor)
    {
        var last = deed.Tree.WordAt(deed.Reading.Token(deed.Trigger.End - 1).Offset);
        var found = last + 1 >= deed.Tree.SentenceEnd(deed.Word) ? null : Behind(deed, last);
        return found is { } phrase && actor is { } doer && doer.Holds(phrase.First) ? null : found;
    }

    private static Phrase? Behind(Deed deed, int last)
    {
        if (IsLed(deed, last + 1))
        {
            return NounRun.After(deed.Reading, last + 1);
        }

        return deed.TakesObject ? NounRun.After(deed.Reading, last) : null;
    }

    private static bool IsLed(Deed deed, int preposition)
    {
        var lemma = deed.Tree.Lemma(preposition);
        return deed.Entry.Target.Contains(lemma, StringComparer.Ordinal) && !(deed.Tree.Head(preposition) is >= 0 and var led && RoleSlots.IsSetting(deed, lemma, led));
    }
}
