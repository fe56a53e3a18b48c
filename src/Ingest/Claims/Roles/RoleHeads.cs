using System.Runtime.InteropServices;

namespace Ingest.Claims.Roles;

/// <summary>The heads of the phrases that name who did a deed and whom it befell; -1 where nothing does.</summary>
/// <param name="MayFollow">Whether a target that the tree does not give may stand right behind the trigger all the same.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RoleHeads(int Actor, int Target, bool MayFollow = true);
