using System.Text.Json;

namespace Ingest.GazetteerBuild;

/// <summary>Names of countries from CLDR, by ISO 3166-1 alpha-2 code.</summary>
internal static class CountryNames
{
    // Of Latin script only English: "Salvador" and "Cambodge" are more often part of other names in English text.
    private static readonly string[] Languages = ["en", "ar", "fa", "ru", "uk", "he"];

    /// <summary>The names of each country, English first.</summary>
    public static IReadOnlyDictionary<string, List<string>> Read(string cldrMain)
    {
        var names = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var language in Languages)
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(cldrMain, language, "territories.json")));
            var territories = document.RootElement.GetProperty("main").GetProperty(language)
                .GetProperty("localeDisplayNames").GetProperty("territories");
            foreach (var territory in territories.EnumerateObject().Where(entry => IsCountry(entry.Name)))
            {
                var code = territory.Name[..2];
                names.TryAdd(code, []);
                names[code].AddRange(Parts(territory.Value.GetString()!));
            }
        }

        return names;
    }

    private static bool IsCountry(string code) =>
        (code.Length == 2 || code.EndsWith("-alt-variant", StringComparison.Ordinal))
        && char.IsAsciiLetterUpper(code[0]) && code is not ("EU" or "UN" or "EZ" or "QO" or "ZZ" or "XA" or "XB");

    /// <summary>"Myanmar (Burma)" is two names; "Hong Kong SAR China" says more than anyone writes.</summary>
    private static string[] Parts(string name) =>
        name.Replace(" SAR China", string.Empty, StringComparison.Ordinal)
            .Split(['(', ')', '[', ']'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
