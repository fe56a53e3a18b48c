namespace Ingest.Claims.Roles;

/// <summary>Fills the roles of a trigger by the tree: subject, object and agent of a verb; owner, agent and goal of a noun that tells of a deed.</summary>
internal static class RoleFinder
{
    /// <summary>Actor and target of the trigger whose head is <paramref name="word"/>; a pronoun fills no role, what it stands for does.</summary>
    public static (Phrase? Actor, Phrase? Target) Of(Reading reading, EventEntry entry, Phrase trigger, int word)
    {
        if (word < 0)
        {
            return (null, null);
        }

        var deed = Deed.Of(reading, entry, trigger, word);
        var heads = entry.IsNoun ? NounRoles.Of(deed) : VerbRoles.Of(deed);
        var actor = NamedRole.Of(reading, heads.Actor);
        if (heads.Target >= 0 && heads.Target == heads.Actor)
        {
            return (actor, null);
        }

        var target = Behind(deed, NamedRole.Of(reading, heads.Target));
        return (actor, target is null && heads.MayFollow ? WordOrder.Target(deed, actor) : target);
    }

    /// <summary>"accused of torturing inmates": the inmates, where the tree took the verb itself for a part of the phrase.</summary>
    private static Phrase? Behind(Deed deed, Phrase? target) => target is { } phrase && !deed.Entry.IsNoun && phrase.First == deed.Trigger.First && deed.Trigger.End < phrase.End
        ? phrase with { First = deed.Trigger.End }
        : target;

    /// <summary>The subject of a verb that names no actor, for what its entry asks of it: "the bus plunged", and not "the price of a bus plunged"'s bus.</summary>
    public static Phrase? SubjectOf(Reading reading, EventEntry entry, int word) =>
        word >= 0 && !entry.IsNoun && entry.Actor is ["-"] && !Deed.HasPassive(reading.Tree, word) ? NamedRole.Of(reading, SubjectRole.Of(reading.Tree, word)) : null;

    /// <summary>What is given in "weapons were supplied to the militia", whose target is who gets it; null for a verb that is not passive.</summary>
    public static Phrase? SubjectOfPassive(Reading reading, EventEntry entry, int word) =>
        word >= 0 && !entry.IsNoun && entry.Target is not ["O"] && Deed.HasPassive(reading.Tree, word) ? NamedRole.Of(reading, ObjectRole.OfPassive(reading.Tree, word)) : null;
}
