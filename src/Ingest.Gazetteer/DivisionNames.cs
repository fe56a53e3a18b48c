using System.Text.Json;

namespace Ingest.GazetteerBuild;

/// <summary>Names of first- and second-level divisions by their code (<c>SY.04</c>, <c>US.TX.201</c>).</summary>
internal sealed class DivisionNames
{
    private static readonly string[] Languages = ["en", "ar", "fa", "ru", "uk", "he", "fr", "de", "es"];

    private static readonly string[] KindWords =
        ["Governorate", "Province", "Region", "Oblast", "Oblast’", "Muhafazah", "Wilaya", "Prefecture", "Voivodeship", "Department", "Republic"];

    private static readonly string[] Directions = ["North", "South", "East", "West"];

    // "Northern Territory" is not the north territory.
    private static readonly string[] GeneralWords = [.. KindWords, "Territory", "Territories", "District", "Division", "State", "Cape", "Area"];

    private readonly Dictionary<string, string> _main;
    private readonly IReadOnlyList<IReadOnlyDictionary<string, string>> _translations;

    private DivisionNames(Dictionary<string, string> main, IReadOnlyList<IReadOnlyDictionary<string, string>> translations)
    {
        _main = main;
        _translations = translations;
    }

    public static DivisionNames Read(string jsonPath, string? localePath)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(jsonPath));
        var main = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in document.RootElement.EnumerateArray())
        {
            main[row.GetProperty("code").GetString()!] = row.GetProperty("name").GetString()!;
        }

        var catalogues = localePath is null
            ? []
            : Languages.Select(language => TranslationFile.Read(Path.Combine(localePath, language, "LC_MESSAGES", "geonames.mo"))).ToList();
        return new DivisionNames(main, catalogues);
    }

    /// <summary>The names of a division, main name first; empty for a code that the source lacks.</summary>
    public IReadOnlyList<string> Of(string code)
    {
        if (!_main.TryGetValue(code, out var main))
        {
            return [];
        }

        var others = _translations.Where(catalogue => catalogue.ContainsKey(code)).Select(catalogue => catalogue[code]).ToList();
        return AlternateNames.Choose(main, others.Append(main).SelectMany(WithoutKind).Concat(Pointing(main)));
    }

    /// <summary>"South Darfur" for "Southern Darfur".</summary>
    private static IEnumerable<string> Pointing(string name) => Directions
        .Where(direction => name.StartsWith(direction + "ern ", StringComparison.Ordinal) && !GeneralWords.Contains(name[(direction.Length + 4)..], StringComparer.Ordinal))
        .Select(direction => direction + name[(direction.Length + 3)..]);

    private static IEnumerable<string> WithoutKind(string name)
    {
        yield return name;
        foreach (var word in KindWords)
        {
            if (name.EndsWith(" " + word, StringComparison.Ordinal))
            {
                yield return name[..^(word.Length + 1)];
            }
        }
    }
}
