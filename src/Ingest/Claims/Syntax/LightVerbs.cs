using Ingest.Claims.Roles;

namespace Ingest.Claims.Syntax;

/// <summary>Verbs that say of a deed only that it is done, so that their subject is its doer: "launched an attack".</summary>
internal static class LightVerbs
{
    public static bool Contains(string lemma) => RoleWords.Has("light", lemma);
}
