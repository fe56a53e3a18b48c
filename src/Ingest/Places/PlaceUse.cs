namespace Ingest.Places;

/// <summary>The values of <see cref="PlaceMention.Use"/>.</summary>
public static class PlaceUse
{
    /// <summary>The name stands for a government or its people: "Moscow said", "Washington's allies", "Tehran-backed".</summary>
    public const string Actor = "actor";
}
