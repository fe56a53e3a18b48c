using Ingest.Stories;

namespace Ingest.Tests.Stories;

/// <summary>Any number of invented events, each told by any number of writers in words of their own; the same for the same numbers.</summary>
internal static class InventedEvents
{
    private static readonly DateTimeOffset Start = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);
    private static readonly Dictionary<string, string[]> Parts = Read();

    /// <summary>Lines that outlets put around texts.</summary>
    public static IReadOnlyList<string> Boilerplate => Parts["boilerplate"];

    /// <summary>The report of an event by a writer; writers follow each other by hours, events by a third of a day.</summary>
    public static StoryCandidate Report(int ofEvent, int writer)
    {
        var chance = new Random((ofEvent * 1000) + writer);
        var facts = Facts(ofEvent);
        var sentences = Shuffled(Parts["cores"], chance)
            .Take(chance.Next(8, 15))
            .Select(core => $"{Any("when", chance)} {Any("who", chance)} that {core} {Any("while", chance)} {Any("how", chance)}");
        var lead = $"{facts["{A}"]} of {facts["{O}"]} spoke of {writer + 2} dead in the {{K}} at the {{W}} of {{P}}.";
        var text = Told($"{lead}\n\n{string.Join("\n\n", sentences)}", facts);
        return new StoryCandidate($"e{ofEvent}w{writer}", Told($"{facts["{P}"]} {{K}}: {Any("cores", chance)}", facts), text, Start.AddHours((ofEvent * 8) + (writer * 5)), null);
    }

    private static Dictionary<string, string> Facts(int ofEvent)
    {
        var chance = new Random(ofEvent);
        var kind = Parts["kinds"][ofEvent % Parts["kinds"].Length].Split(" | ");
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["{K}"] = kind[0],
            ["{W}"] = kind[1],
            ["{P}"] = Name(chance),
            ["{A}"] = $"{Name(chance)} {Name(chance)}",
            ["{B}"] = $"{Name(chance)} {Name(chance)}",
            ["{O}"] = $"{Name(chance)} Works",
            ["{N}"] = chance.Next(11, 900).ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    private static string Told(string text, Dictionary<string, string> facts) => facts.Aggregate(text, static (told, fact) => told.Replace(fact.Key, fact.Value, StringComparison.Ordinal));

    private static string Name(Random chance) =>
        $"{"BDFGKLMNPRSTVZ"[chance.Next(14)]}{"aeiou"[chance.Next(5)]}{string.Concat(Enumerable.Range(0, 2).Select(_ => $"{"bdfgklmnprstvz"[chance.Next(14)]}{"aeiou"[chance.Next(5)]}"))}";

    private static string Any(string part, Random chance) => Parts[part][chance.Next(Parts[part].Length)];

    private static string[] Shuffled(string[] items, Random chance)
    {
        var shuffled = items.ToArray();
        chance.Shuffle(shuffled);
        return shuffled;
    }

    private static Dictionary<string, string[]> Read()
    {
        var file = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Stories", "Cases", "invented.txt"));
        return file.ReplaceLineEndings("\n").Split("\n[").Skip(1).Select(static section => section.Split(']', 2)).ToDictionary(
            static section => section[0],
            static section => section[1].Split('\n', StringSplitOptions.RemoveEmptyEntries),
            StringComparer.Ordinal);
    }
}
