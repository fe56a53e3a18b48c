namespace Ingest.Claims.Roles;

/// <summary>"received the endorsement of the miners' union": who is behind "of" backs, and who receives it is backed.</summary>
internal static class Backer
{
    /// <summary>The roles so turned, where the noun tells of support that the subject gets.</summary>
    public static RoleHeads Turned(Deed deed, RoleHeads heads)
    {
        if (deed.Entry.Type is not "SUPPORT" || heads.Actor >= 0 || Undergoing.Verb(deed.Tree, deed.Word) < 0)
        {
            return heads;
        }

        return LedPhrase.Of(deed.Tree, deed.Word, "of") is >= 0 and var backer && NamedRole.IsName(deed.Tree, backer) ? heads with { Actor = backer, Target = Undergoing.Sufferer(deed.Tree, deed.Word) } : heads;
    }
}
