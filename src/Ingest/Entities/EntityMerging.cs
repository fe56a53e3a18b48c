using Ingest.Storage;

namespace Ingest.Entities;

/// <summary>
/// Gives all mentions of one thing the same id and its fullest name, within a text (a surname is the person named in full, an acronym what
/// it is short for) and across texts (by the normalised name and the aliases). Every recogniser's answers go through it.
/// </summary>
public sealed class EntityMerging
{
    private const string Person = "Person";
    private readonly EntityAliases _aliases;

    public EntityMerging(EntityAliases aliases) => _aliases = aliases;

    /// <summary>The same mentions with ids and names. Roles, times and quantities get none: nothing says that two of them are one.</summary>
    /// <param name="text">The text that the mentions point into.</param>
    /// <param name="mentions">In text order.</param>
    public IReadOnlyList<Entity> Merge(string text, IReadOnlyList<Entity> mentions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mentions);
        var fullNames = new FullNames(text, mentions);
        return [.. mentions.Select(mention => Named(mention, fullNames))];
    }

    private static bool IsIdentity(Entity mention) =>
        mention.Category is Person or "Organization" or "Location" or "Event" or "Product" or "Skill" or "Address";

    private Entity Named(Entity mention, FullNames fullNames)
    {
        var key = KeyOf(mention.Category, mention.Text);
        if (!IsIdentity(mention) || key.Length == 0)
        {
            return mention;
        }

        var name = mention.Text;
        if (fullNames.Of(mention) is { } full)
        {
            name = full;
            key = KeyOf(mention.Category, full);
        }

        if (_aliases.TryGetName(mention.Category, NameKey.Of(name), out var canonical) || _aliases.TryGetName(mention.Category, key, out canonical))
        {
            name = canonical;
            key = KeyOf(mention.Category, canonical);
        }

        return mention with
        {
            EntityId = "e-" + ContentId.Of(key, mention.Category),
            Name = string.Equals(name, mention.Text, StringComparison.Ordinal) ? null : name,
        };
    }

    /// <summary>A person goes without title and possessive ending, so that "Mr Doe's" is "Doe" in every text.</summary>
    private static string KeyOf(string category, string name) =>
        category == Person ? PersonName.Of(name).Key : NameKey.Of(name);
}
