namespace Ingest.Claims;

/// <summary>The kinds of actors and targets.</summary>
public static class ActorKind
{
    /// <summary>Soldiers, police, intelligence: who bears arms for a state.</summary>
    public const string StateForce = "state-force";

    /// <summary>Who bears arms for no state: rebels, militias, militants, unknown gunmen.</summary>
    public const string RebelGroup = "rebel-group";

    /// <summary>Gangs, cartels, pirates, traffickers.</summary>
    public const string Criminals = "criminals";

    /// <summary>Governments, their offices and who holds them; a country or capital that acts.</summary>
    public const string Government = "government";

    /// <summary>Parties and movements that do not govern.</summary>
    public const string Opposition = "opposition";

    /// <summary>People without arms or office: residents, protesters, refugees, workers.</summary>
    public const string Civilians = "civilians";

    /// <summary>Companies, charities, international organisations.</summary>
    public const string Organisation = "organisation";

    /// <summary>One person whose office is not told.</summary>
    public const string Person = "person";

    /// <summary>Newspapers, agencies, channels and who works for them.</summary>
    public const string Media = "media";
}
