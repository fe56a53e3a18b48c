using Ingest.Storage.Yaml;

namespace Ingest.Places.Own;

/// <summary>The <c>places.yaml</c> that people may keep in the data folder, or where the settings say.</summary>
internal static class OwnPlacesFile
{
    /// <summary>What it is called in the data folder.</summary>
    public const string FileName = "places.yaml";

    /// <summary>The path that the options name.</summary>
    public static string PathOf(PlacesOptions options) => options.File ?? Path.Combine(options.Folder, FileName);

    /// <summary>Reads the file; nothing is said where there is none, unless the settings name one.</summary>
    public static OwnPlacesReading Read(PlacesOptions options, Gazetteer builtIn)
    {
        var path = PathOf(options);
        if (options.File is null && !File.Exists(path))
        {
            return new OwnPlacesReading.Accepted(OwnPlaces.None);
        }

        try
        {
            return OwnPlacesYaml.Read(File.ReadAllText(path), builtIn);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new OwnPlacesReading.Refused([new YamlProblem(1, $"The file cannot be read: {exception.Message}")]);
        }
    }
}
