using Ingest.Entities;

namespace Ingest.Claims.Events;

/// <summary>
/// Who an actor or target is, written so that two claims can be compared: the entity's id where its name is what the words name, else the noun's own
/// words without articles and numbers, in small letters and the singular ("at least five Syrian soldiers of the garrison": <c>syrian soldier</c>).
/// </summary>
public static class RoleName
{
    private const string EntityMark = "e-";

    /// <summary>The name of a role; null where there is none, or where its words name nobody ("he", "at least five").</summary>
    /// <param name="role">An actor or target.</param>
    /// <param name="entities">The entities of the text that the role is in, in text order.</param>
    public static string? Of(ClaimRole? role, IReadOnlyList<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        if (role is null)
        {
            return null;
        }

        var phrase = NounPhrase(role.Text);
        return phrase.Count == 0 ? null : EntityOf(role, phrase[^1], entities) ?? string.Join(' ', phrase.Select(static word => word.Singular()));
    }

    /// <summary>What two names have to do with each other.</summary>
    public static Agreement Compare(string? one, string? other)
    {
        if (one is null || other is null)
        {
            return Agreement.Open;
        }

        if (string.Equals(one, other, StringComparison.Ordinal))
        {
            return Agreement.Same;
        }

        if (IsEntity(one) || IsEntity(other))
        {
            return IsEntity(one) && IsEntity(other) ? Agreement.Other : Agreement.Unclear;
        }

        return !IsOther(one) && !IsOther(other) && IsFullerForm(one.Split(' '), other.Split(' ')) ? Agreement.Same : Agreement.Unclear;
    }

    /// <summary>Whether a name is that of one entity, so that nobody else of the text can be meant.</summary>
    public static bool IsEntity(string? name) => name?.StartsWith(EntityMark, StringComparison.Ordinal) is true;

    /// <summary>"other unions" are those that were not spoken of.</summary>
    private static bool IsOther(string name) => name.StartsWith("other ", StringComparison.Ordinal) || name.StartsWith("another ", StringComparison.Ordinal);

    /// <summary>"masked gunman" and "gunman": one noun, and the one's words are all among the other's.</summary>
    private static bool IsFullerForm(string[] one, string[] other) =>
        string.Equals(one[^1], other[^1], StringComparison.Ordinal) && (one.All(other.Contains) || other.All(one.Contains));

    private static List<RoleWord> NounPhrase(string text)
    {
        var phrase = new List<RoleWord>();
        foreach (var word in RoleWord.In(text).SkipWhile(static word => RoleWordLists.Shared.NamesNobody(word.Text)))
        {
            if (RoleWordLists.Shared.EndsPhrase(word.Text))
            {
                break;
            }

            phrase.Add(word);
            if (word.IsLast)
            {
                break;
            }
        }

        return phrase;
    }

    // "President Ada Novak" is Ada Novak; "Islamic State fighters" are not all of the Islamic State, nor are "residents of Aleppo" Aleppo.
    private static string? EntityOf(ClaimRole role, RoleWord noun, IReadOnlyList<Entity> entities)
    {
        var (start, end) = (role.Offset + noun.Start, role.Offset + noun.End);
        foreach (var entity in EntityOverlaps.Within(entities, start, end))
        {
            if (entity is { EntityId: { } id, Category: not ("DateTime" or "Quantity" or "PersonType") })
            {
                return id;
            }
        }

        return null;
    }
}
