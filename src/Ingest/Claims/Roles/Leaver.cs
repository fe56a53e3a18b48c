using Ingest.Claims.Actors;

namespace Ingest.Claims.Roles;

/// <summary>"The withdrawal of Ethiopian troops": who bears arms withdraws, and is not withdrawn like an envoy, where nobody else is said to do it.</summary>
internal static class Leaver
{
    private const int None = -1;

    /// <summary>The roles with those behind "of" as the doers, where they are such.</summary>
    public static RoleHeads Turned(Deed deed, RoleHeads heads)
    {
        if (deed.Entry is not { Type: "RETREAT", Mode: "withdraw" } || heads.Actor >= 0 || LedPhrase.Of(deed.Tree, deed.Word, "of") is not (>= 0 and var leaver))
        {
            return heads;
        }

        return ActorKinds.Of(deed.Tree, leaver, null) is ActorKind.StateForce or ActorKind.RebelGroup ? heads with { Actor = leaver, Target = None } : heads;
    }
}
