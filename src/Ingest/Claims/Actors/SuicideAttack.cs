namespace Ingest.Claims.Actors;

/// <summary>Attacks by those who blow themselves up, told by who attacks: "a suicide bomber attacked a bank".</summary>
internal static class SuicideAttack
{
    /// <summary>PLOVER's mode of them, as the lexicon writes it.</summary>
    public const string Mode = "suicide-attack";

    /// <summary>ACLED's sub-event of them.</summary>
    public const string Subtype = "Suicide bomb";

    /// <summary>Whether an assault is one.</summary>
    public static bool Is(EventEntry entry, ClaimRole? actor) =>
        entry.Type is "ASSAULT" && actor is not null && (actor.Text.Contains("suicide bomber", StringComparison.OrdinalIgnoreCase) || actor.Text.Contains("suicide attacker", StringComparison.OrdinalIgnoreCase));
}
