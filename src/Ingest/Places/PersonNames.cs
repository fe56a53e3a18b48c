using Ingest.Entities;

namespace Ingest.Places;

/// <summary>The family names of persons whom a text calls by a fuller name: in a text about "Annie Lennox" no "Lennox" is the town.</summary>
internal sealed class PersonNames
{
    private readonly HashSet<string> _families;

    /// <summary>Takes what a recogniser found in the text.</summary>
    public PersonNames(IReadOnlyList<Entity> entities) =>
        _families = [.. entities
            .Where(static entity => entity.Category == "Person")
            .Select(static entity => entity.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .Where(static words => words[..^1].Any(IsGivenName))
            .Select(static words => NameKey.Exact(words[^1]))];

    /// <summary>Whether a person of the text bears the name, and nothing there uses it for a place. A country's name is left to the other evidence.</summary>
    public bool Claim(FoundName found, PlaceReading reading, bool isContained) =>
        found.FirstPiece == found.LastPiece && !isContained && reading.PlaceUses == 0 && reading.Best.Kind != PlaceKind.Country && _families.Contains(found.Key);

    /// <summary>Whether what a recogniser took for a place is the name of a person of the text.</summary>
    public bool Claim(Entity location) => location.Category == "Location" && _families.Contains(NameKey.Exact(location.Text));

    /// <summary>"Annie", but neither "S.E." nor "StandUp", after which a recogniser may take a town for a person.</summary>
    private static bool IsGivenName(string word) => word.Length > 2 && char.IsUpper(word[0]) && word.AsSpan(1).IndexOfAnyExceptInRange('a', 'z') < 0;
}
