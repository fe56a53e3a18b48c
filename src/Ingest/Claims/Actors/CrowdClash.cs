namespace Ingest.Claims.Actors;

/// <summary>Fights between people without arms and a state's forces, told by the words for fights of two armed sides: "supporters of the preacher clashed with police".</summary>
internal static class CrowdClash
{
    /// <summary>PLOVER's type of them, as the lexicon writes it.</summary>
    public const string Type = "PROTEST";

    /// <summary>PLOVER's mode of them.</summary>
    public const string Mode = "riot";

    /// <summary>ACLED's sub-event of them.</summary>
    public const string Subtype = "Violent demonstration";

    /// <summary>"troops and rebels clashed, killing two villagers": who clashed stands in one phrase, and whom it befell is no side.</summary>
    private static bool IsBothSides(ClaimRole? actor) => actor?.Text.Contains(" and ", StringComparison.Ordinal) == true;

    private static readonly string[] Struggles = ["clash", "fight", "fought", "battle", "scuffle", "skirmish", "brawl"];

    /// <summary>Whether what the lexicon takes for a fight of two armed sides is one: no guns are spoken of, and one side is no armed one.</summary>
    public static bool Is(EventEntry entry, string trigger, ClaimRole? actor, ClaimRole? target) =>
        entry is { Type: "ASSAULT", Subtype: "Armed clash" } && Struggles.Any(word => trigger.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        && (actor?.Kind, target?.Kind) is (ActorKind.Civilians, ActorKind.StateForce) or (ActorKind.StateForce, ActorKind.Civilians) or (ActorKind.Opposition, ActorKind.StateForce) or (ActorKind.StateForce, ActorKind.Opposition)
        && !IsBothSides(actor);
}
