using System.Globalization;
using Ingest.Storage.Yaml;

namespace Ingest.Places.Own;

/// <summary>The fields that the sections of <c>places.yaml</c> share.</summary>
internal static class OwnFields
{
    private const int MostWords = 6;
    private const long MostPeople = 10_000_000_000;

    /// <summary>Names that texts can be searched for.</summary>
    public static IReadOnlyList<string> Names(this YamlFields fields, string key) =>
        [.. fields.Texts(key).Where(name => IsName(fields, key, name)).DistinctBy(static name => NameKey.Exact(name), StringComparer.Ordinal)];

    /// <summary>One such name, or null.</summary>
    public static string? Name(this YamlFields fields, string key)
    {
        if (fields.Text(key) is { } name)
        {
            return IsName(fields, key, name) ? name : null;
        }

        fields.Refuse(fields[key], $"'{key}' is missing: what the place is called.");
        return null;
    }

    /// <summary>A point as <c>latitude,longitude</c>; null where there is none.</summary>
    public static (double Latitude, double Longitude)? Point(this YamlFields fields, string key)
    {
        if (fields.Text(key) is not { } text)
        {
            return null;
        }

        if (text.Split(',') is [var north, var east] && Degrees(north, 90) is { } latitude && Degrees(east, 180) is { } longitude)
        {
            return (latitude, longitude);
        }

        fields.Refuse(fields[key], $"'{key}: {text}' is no point; write latitude, then longitude, in degrees, such as 35.95,39.01.");
        return null;
    }

    /// <summary>Inhabitants, or null.</summary>
    public static long? People(this YamlFields fields, string key)
    {
        if (fields.Text(key) is not { } text)
        {
            return null;
        }

        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var people) && people <= MostPeople)
        {
            return people;
        }

        fields.Refuse(fields[key], $"'{key}: {text}' is no number of inhabitants; write digits only, such as 12000.");
        return null;
    }

    private static bool IsName(YamlFields fields, string key, string name)
    {
        var folded = NameKey.Exact(name);
        var isFine = folded.Length > 0 && name.Length <= GazetteerFormat.LongestName && folded.AsSpan().Count(' ') < MostWords;
        if (!isFine)
        {
            fields.Refuse(fields[key], $"'{key}: {name}' cannot be looked for: a name has a letter, at most {MostWords} words and at most {GazetteerFormat.LongestName} characters.");
        }

        return isFine;
    }

    private static double? Degrees(string text, double most) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var degrees)
        && Math.Abs(degrees) <= most ? degrees : null;
}
