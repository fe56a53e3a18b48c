namespace Ingest.Entities;

/// <summary>The fullest name that each mention has within its text: of a surname the person named in full, of an acronym what it is short for.</summary>
internal sealed class FullNames
{
    private const string Person = "Person";
    private const int LongestBracket = 3;

    // More than these are in no news text; the limits keep the work in step with any text.
    private const int MostOfOneName = 30;
    private const int MostFullNames = 200;
    private readonly Dictionary<(string Category, string Key), string> _names = [];
    private readonly Dictionary<string, List<(PersonName Name, string Text)>> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _resolved = new(StringComparer.Ordinal);

    /// <summary>Reads the mentions of a text, which must be in order.</summary>
    internal FullNames(string text, IReadOnlyList<Entity> mentions)
    {
        for (var index = 0; index < mentions.Count; index++)
        {
            if (mentions[index].Category == Person)
            {
                AddPerson(mentions[index].Text);
            }
            else if (index + 1 < mentions.Count)
            {
                AddBracketed(text, mentions[index], mentions[index + 1]);
            }
        }

        foreach (var group in mentions.Where(static mention => mention.Category != Person).GroupBy(static mention => mention.Category, StringComparer.Ordinal))
        {
            AddInitials(group.Key, [.. group.Select(static mention => mention.Text).Distinct(StringComparer.Ordinal)]);
        }
    }

    /// <summary>The fullest name, or null where the mention is that itself, or may be short for several.</summary>
    internal string? Of(Entity mention) =>
        mention.Category == Person ? OfPerson(mention.Text) : _names.GetValueOrDefault((mention.Category, NameKey.Of(mention.Text)));

    private void AddPerson(string text)
    {
        var name = PersonName.Of(text);
        if (name.IsFull)
        {
            AddPerson(name.Words[0], name, text);
            AddPerson(name.Words[^1], name, text);
        }
    }

    private void AddPerson(string word, PersonName name, string text)
    {
        if (!_people.TryGetValue(word, out var people))
        {
            _people[word] = people = [];
        }

        if (people.Count < MostOfOneName && !people.Exists(person => person.Name == name))
        {
            people.Add((name, text));
        }
    }

    /// <summary>Two people of one surname stay apart, and so does the surname alone: nothing says whose it is.</summary>
    private string? OfPerson(string text)
    {
        if (_resolved.TryGetValue(text, out var known))
        {
            return known;
        }

        var name = PersonName.Of(text);
        var full = name.Words.Length > 0 && _people.TryGetValue(name.Words[^1], out var people) ? Fullest(name, people) : null;
        return _resolved[text] = full;
    }

    private static string? Fullest(PersonName name, List<(PersonName Name, string Text)> people)
    {
        var fuller = people.FindAll(person => name == person.Name || name.MayBe(person.Name));
        if (fuller.Count == 0)
        {
            return null;
        }

        var (best, full) = fuller.MaxBy(static person => person.Name.Key.Length);
        return fuller.TrueForAll(person => person.Name == best || person.Name.MayBe(best)) ? full : people.Find(person => person.Name == name).Text;
    }

    /// <summary>"Kurdistan Workers' Party (PKK)" and "PKK (Kurdistan Workers' Party)": what stands in brackets is the same thing, if one is an acronym and the other is not one word.</summary>
    private void AddBracketed(string text, Entity first, Entity second)
    {
        var gap = second.Offset - first.End();
        if (first.Category != second.Category || gap is < 1 or > LongestBracket || text.AsSpan(first.End(), gap).Trim() is not ("(" or "[")
            || second.End() >= text.Length || text[second.End()] is not (')' or ']'))
        {
            return;
        }

        if (Acronym.Is(second.Text) && IsLong(first.Text))
        {
            _names.TryAdd((first.Category, NameKey.Of(second.Text)), first.Text);
        }
        else if (Acronym.Is(first.Text) && IsLong(second.Text))
        {
            _names.TryAdd((first.Category, NameKey.Of(first.Text)), second.Text);
        }
    }

    /// <summary>An acronym of three letters and more that fits one name of the text, and one only.</summary>
    private void AddInitials(string category, IReadOnlyList<string> names)
    {
        var full = names.Where(IsLong).Take(MostFullNames).ToList();
        foreach (var acronym in names.Where(static name => name.Length >= 3 && Acronym.Is(name)).Take(MostFullNames))
        {
            if (full.FindAll(name => Acronym.Fits(acronym, name)) is [var only])
            {
                _names.TryAdd((category, NameKey.Of(acronym)), only);
            }
        }
    }

    private static bool IsLong(string name) => name.Contains(' ', StringComparison.Ordinal) && !Acronym.Is(name);
}
