namespace Ingest.Language;

/// <summary>How far a name is a place's.</summary>
public enum PlaceHint
{
    /// <summary>No place of that name is known.</summary>
    None,

    /// <summary>A place has that name, but a small one, or one whose name means more often something else: only beside a word of place is it one.</summary>
    Weak,

    /// <summary>Above all the name of a country, region or town.</summary>
    Gpe,

    /// <summary>Above all the name of a river, mountain, sea, continent or other natural feature.</summary>
    Geographical,

    /// <summary>Above all the name of a building, road, bridge, airport or other structure.</summary>
    Structural,
}
