using Ingest.Storage;

namespace Ingest.Entities;

/// <summary>
/// Gives all mentions of one thing the same id and its fullest name, within a text (a surname is the person named in full, an acronym what
/// stands before it in brackets) and across texts (by the normalised name and the aliases). Every recogniser's answers go through it.
/// </summary>
public sealed class EntityMerging
{
    private const string Person = "Person";
    private const string Organization = "Organization";
    private readonly EntityAliases _aliases;

    public EntityMerging(EntityAliases aliases) => _aliases = aliases;

    /// <summary>The same mentions with ids and names. Roles, times and quantities get none: nothing says that two of them are one.</summary>
    /// <param name="text">The text that the mentions point into.</param>
    /// <param name="mentions">In text order.</param>
    public IReadOnlyList<Entity> Merge(string text, IReadOnlyList<Entity> mentions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mentions);
        var fullNames = FullNames(text, mentions);
        return [.. mentions.Select(mention => Named(mention, fullNames))];
    }

    private static bool IsIdentity(Entity mention) =>
        mention.Category is Person or Organization or "Location" or "Event" or "Product" or "Skill" or "Address";

    private Entity Named(Entity mention, Dictionary<(string Category, string Key), string> fullNames)
    {
        var key = NameKey.Of(mention.Text);
        if (!IsIdentity(mention) || key.Length == 0)
        {
            return mention;
        }

        var name = mention.Text;
        if (fullNames.TryGetValue((mention.Category, key), out var full))
        {
            name = full;
            key = NameKey.Of(full);
        }

        if (_aliases.TryGetName(mention.Category, key, out var canonical))
        {
            name = canonical;
            key = NameKey.Of(canonical);
        }

        return mention with
        {
            EntityId = "e-" + ContentId.Of(key, mention.Category),
            Name = string.Equals(name, mention.Text, StringComparison.Ordinal) ? null : name,
        };
    }

    /// <summary>For each short form in the text, the full one. Where two people share a surname, it is the first one's.</summary>
    private static Dictionary<(string Category, string Key), string> FullNames(string text, IReadOnlyList<Entity> mentions)
    {
        var names = new Dictionary<(string Category, string Key), string>();
        for (var index = 0; index < mentions.Count; index++)
        {
            var mention = mentions[index];
            if (mention.Category == Person && LastName(mention.Text) is { } lastName)
            {
                names.TryAdd((Person, NameKey.Of(lastName)), mention.Text);
            }

            if (index + 1 < mentions.Count && IsAcronymOf(text, mention, mentions[index + 1]))
            {
                names.TryAdd((mention.Category, NameKey.Of(mentions[index + 1].Text)), mention.Text);
            }
        }

        return names;
    }

    private static string? LastName(string name)
    {
        var space = name.LastIndexOf(' ');
        var last = space < 0 ? string.Empty : name[(space + 1)..];
        if (last is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV")
        {
            return LastName(name[..space].TrimEnd(','));
        }

        return last.Length > 1 ? last : null;
    }

    private static bool IsAcronymOf(string text, Entity full, Entity acronym) =>
        full.Category == acronym.Category && acronym.Text.Length >= 2 && !acronym.Text.Contains(' ', StringComparison.Ordinal)
        && full.Text.Length > acronym.Text.Length
        && acronym.Offset > full.End() && acronym.Offset - full.End() <= 3
        && text.AsSpan(full.End(), acronym.Offset - full.End()).Trim() is "(" or "[";
}
