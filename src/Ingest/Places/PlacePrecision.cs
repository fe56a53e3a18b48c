namespace Ingest.Places;

/// <summary>The values of <see cref="PlaceMention.Precision"/>.</summary>
public static class PlacePrecision
{
    public const string PopulatedPlace = "populated-place";
    public const string Admin1 = "admin1";
    public const string Admin2 = "admin2";
    public const string Country = "country";
    public const string Region = "region";
    public const string Water = "water";
    public const string Facility = "facility";

    /// <summary>The precision of a GeoNames feature code.</summary>
    public static string Of(string featureCode) => featureCode switch
    {
        null => Region,
        "ADM1" => Admin1,
        "ADM2" => Admin2,
        "OCN" or "SEA" or "STRT" or "GULF" or "BAY" or "CHN" or "CNL" or "STM" or "LK" or "LKS" or "RSV" => Water,
        "BLDG" or "AIRP" or "AIRB" or "SQR" => Facility,
        _ when featureCode.StartsWith("PCL", StringComparison.Ordinal) => Country,
        _ when featureCode.StartsWith("PPL", StringComparison.Ordinal) || featureCode == "STLMT" => PopulatedPlace,
        _ => Region,
    };
}
