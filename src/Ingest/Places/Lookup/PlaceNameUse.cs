namespace Ingest.Places.Lookup;

/// <summary>The values of <see cref="PlaceName.Use"/>.</summary>
public static class PlaceNameUse
{
    /// <summary>What the place is mainly called.</summary>
    public const string Main = "main";

    /// <summary>What it is called as well.</summary>
    public const string Other = "other";

    /// <summary>What it was called once.</summary>
    public const string Former = "former";
}
