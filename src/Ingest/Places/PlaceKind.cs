namespace Ingest.Places;

/// <summary>Where a place of the gazetteer comes from, which decides how its id is written.</summary>
public enum PlaceKind
{
    /// <summary><c>country:SY</c></summary>
    Country,

    /// <summary><c>admin1:SY.07</c></summary>
    Admin1,

    /// <summary><c>admin2:US.TX.201</c></summary>
    Admin2,

    /// <summary><c>supplement:golan-heights</c></summary>
    Supplement,

    /// <summary><c>geonames:172955</c></summary>
    GeoNames,

    /// <summary><c>user:orrin-dam</c>: added by the user; never in the file.</summary>
    User,
}
