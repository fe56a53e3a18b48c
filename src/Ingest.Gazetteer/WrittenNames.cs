namespace Ingest.GazetteerBuild;

/// <summary>How texts write names that databases list in one way only: "Ft. Worth", "Saint Albans", and without what a list adds in brackets.</summary>
internal static class WrittenNames
{
    private static readonly (string Long, string Short)[] Words = [("Saint", "St."), ("Sainte", "Ste."), ("Mount", "Mt."), ("Fort", "Ft.")];

    /// <summary>The other writings of a place's main name.</summary>
    public static IEnumerable<string> Of(string main)
    {
        // "Zürich (Kreis 11) / Oerlikon", "Crescencio Morales (San Mateo)", "Katistsha *".
        var name = main[(main.LastIndexOf(" / ", StringComparison.Ordinal) is var slash && slash < 0 ? 0 : slash + 3)..];
        var bracket = name.IndexOf(" (", StringComparison.Ordinal);
        name = (bracket < 0 ? name : name[..bracket]).TrimEnd(' ', '*');
        return Words.SelectMany(word => new[] { With(name, word.Long, word.Short), With(name, word.Short, word.Long), With(name, word.Short.TrimEnd('.'), word.Long) }).OfType<string>().Prepend(name);
    }

    /// <summary>The name with another writing of its first word, or of one after a blank; null where it has no such word.</summary>
    private static string? With(string name, string word, string other) =>
        name.StartsWith(word + " ", StringComparison.Ordinal) || name.StartsWith(word + "-", StringComparison.Ordinal) ? other.TrimEnd('.') + (name[word.Length] == '-' ? "-" : other[^1] == '.' ? ". " : " ") + name[(word.Length + 1)..]
        : name.IndexOf($" {word} ", StringComparison.Ordinal) is var at and >= 0 ? $"{name[..at]} {other} {name[(at + word.Length + 2)..]}"
        : null;
}
