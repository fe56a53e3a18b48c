using System.Text.Json;
using Ingest.Tests.Support;

namespace Ingest.Functions.Tests.Host;

/// <summary>The files that the host reads: host.json and the example of the local settings.</summary>
internal static class HostSettings
{
    /// <summary>The values of local.settings.json.example.</summary>
    public static IReadOnlyDictionary<string, string> Local { get; } = ReadLocal();

    /// <summary>A value of host.json, by the names on the way to it.</summary>
    public static JsonElement HostJson(params ReadOnlySpan<string> path)
    {
        var element = JsonElement.Parse(File.ReadAllBytes(RepositoryRoot.Path("host.json")));
        foreach (var name in path)
        {
            element = element.GetProperty(name);
        }

        return element;
    }

    /// <summary>What <c>%NAME%</c> stands for.</summary>
    public static string Resolve(string setting) => Local[NameIn(setting)];

    /// <summary>The setting that <c>%NAME%</c> names.</summary>
    public static string NameIn(string setting) =>
        setting is ['%', .. var name, '%'] ? name : throw new ArgumentException($"'{setting}' names no app setting; write it between percent signs.", nameof(setting));

    private static Dictionary<string, string> ReadLocal()
    {
        var file = JsonElement.Parse(File.ReadAllBytes(RepositoryRoot.Path("src", "Ingest.Functions", "local.settings.json.example")));
        return file.GetProperty("Values").EnumerateObject().ToDictionary(static value => value.Name, static value => value.Value.GetString()!, StringComparer.Ordinal);
    }
}
