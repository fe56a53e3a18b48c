using System.Text.Json;

namespace Ingest.Language.Training.Naming;

/// <summary>Reads the sets that mark whole phrases, one within another: of each phrase the name in it is learned, where there is one.</summary>
internal static class NestedNames
{
    /// <summary>A document of GUM.</summary>
    internal static NameSample Document(JsonElement line)
    {
        var text = line.GetProperty("text").GetString()!;
        var phrases = Phrases(line, static entity => entity.GetProperty("named").GetBoolean() ? ScopeOf(entity.GetProperty("type").GetString()!) : 0).ToList();
        var gold = phrases.ConvertAll(static phrase => NameScope.IsName(phrase.Scope) ? phrase : phrase with { Scope = NameScope.Any });
        return new NameSample("gum_entities", line.GetProperty("id").GetString()!, text, PhraseNames.Of(text, phrases), NameScope.None | NameScope.Product | NameScope.Other, NameMaps.News) { Gold = gold };
    }

    /// <summary>A report of re3d.</summary>
    internal static NameSample Report(JsonElement line)
    {
        var text = line.GetProperty("text").GetString()!;
        var phrases = Phrases(line, static entity => entity.GetProperty("type").GetString() switch
        {
            "Person" => NameScope.Person,
            "Organisation" => NameScope.Organization,
            "Location" => NameScope.Location,
            "Nationality" => NameScope.None | NameScope.Other,
            _ => NameScope.Unnamed,
        }).ToList();
        return new NameSample("re3d", line.GetProperty("id").GetString()!, text, PhraseNames.Of(text, phrases), NameScope.Unnamed, NameMaps.News);
    }

    /// <summary>What a kind of phrase in GUM is.</summary>
    internal static uint ScopeOf(string type) => type switch
    {
        "person" => NameScope.Person,
        "organization" => NameScope.Organization,
        "place" => NameScope.Location,
        "event" => NameScope.Event,
        _ => NameScope.None | NameScope.Product | NameScope.Other,
    };

    private static IEnumerable<NameSpan> Phrases(JsonElement line, Func<JsonElement, uint> scopeOf)
    {
        foreach (var entity in line.GetProperty("entities").EnumerateArray())
        {
            var scope = scopeOf(entity);
            if (scope != 0)
            {
                yield return new NameSpan(entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32(), scope);
            }
        }
    }
}
