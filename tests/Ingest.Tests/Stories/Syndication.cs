namespace Ingest.Tests.Stories;

/// <summary>What outlets do to wire copy: another headline, a trimmed end, lines of their own around it, words changed here and there.</summary>
internal static class Syndication
{
    public static IReadOnlyList<string> Edits { get; } = ["headline", "trimmed", "boilerplate", "reworded", "trimmed and reworded", "boilerplate and reworded"];

    /// <summary>The text as an outlet carries it.</summary>
    public static string Edited(string text, string edit, Random chance) => edit switch
    {
        "trimmed" => Trimmed(text, chance),
        "boilerplate" => Surrounded(text, chance),
        "reworded" => Reworded(text, chance),
        "trimmed and reworded" => Reworded(Trimmed(text, chance), chance),
        "boilerplate and reworded" => Surrounded(Reworded(text, chance), chance),
        _ => text,
    };

    /// <summary>The first half to four fifths of the words.</summary>
    private static string Trimmed(string text, Random chance)
    {
        var words = text.Split(' ');
        return string.Join(' ', words.Take((int)(words.Length * (0.5 + (chance.NextDouble() * 0.3)))));
    }

    /// <summary>One to three lines around the text.</summary>
    private static string Surrounded(string text, Random chance)
    {
        var lines = InventedEvents.Boilerplate.ToArray();
        chance.Shuffle(lines);
        var end = $"{text}\n\n{string.Join("\n\n", lines.Take(chance.Next(1, 3)))}";
        return chance.Next(2) == 0 ? end : $"{lines[^1]}\n\n{end}";
    }

    /// <summary>One word in twenty is another.</summary>
    private static string Reworded(string text, Random chance) =>
        string.Join(' ', text.Split(' ').Select(word => chance.Next(20) == 0 ? "changed" + chance.Next(1000) : word));
}
