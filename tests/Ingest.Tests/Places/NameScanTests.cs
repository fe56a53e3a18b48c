using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Places;

public sealed class NameScanTests
{
    private static readonly string[] Names =
        ["raqqa", "al raqqa", "deir ez zor", "deir", "new york", "new york city", "york", "sanaa", "القاهره", "киів", "東 京", "京", "u s", "cote divoire", "the hague", "coxs bazar", "st johns", "st john"];

    private static readonly string[] Parts =
        ["Raqqa", "raqqa", "al", "Al", "Deir", "ez", "Zor", "New", "York", "City", "Sana'a", "القاهرة", "والقاهرة", "Київ", "東京", "京", "U", "S", "Côte", "d'Ivoire", "The", "Hague", "Raqqa's", "Cox's", "Cox\u2019s", "Cox", "Bazar", "Bazar's", "St", "John's", "John",
            "x", "1", "\u0301", "\ud83d", "कर्नाटक", "", new string('z', 130)];

    private static readonly string[] Gaps = [" ", " ", " ", "-", "\u2013", ", ", ". ", "\n", "'", "", "    ", "/"];

    [Fact]
    public void Find_AnyText_IsWhatTheSlowMatcherFinds()
    {
        var set = new NameSet(Names, needsCapital: false);
        for (var seed = 0; seed < 2_000; seed++)
        {
            var text = Text(new Random(seed));
            Assert.True(SlowMatcher.Find(Names, text).SequenceEqual(Ordered(set.Find(text))), $"seed {seed}: {text}");
        }
    }

    [Fact]
    public void Find_NamesWithCapitals_IsWhatTheSlowMatcherFindsAtCapitals()
    {
        var set = new NameSet(Names, needsCapital: true);
        for (var seed = 0; seed < 2_000; seed++)
        {
            var text = Text(new Random(seed));
            var atCapitals = SlowMatcher.Find(Names, text).Where(match => char.IsAsciiLetterUpper(text[match.Offset]) || text[match.Offset] >= 0x80).ToList();
            var found = Ordered(set.Find(text));
            Assert.True(atCapitals.TrueForAll(found.Contains), $"seed {seed}: {text}");
            Assert.True(found.TrueForAll(match => atCapitals.Contains(match) || IsArticle(text, match)), $"seed {seed}: {text}");
        }
    }

    [Fact]
    public void Find_GazetteerOverText_IsWhatItsNamesInMemoryGive()
    {
        var names = new GazetteerNames(GazetteerFile.Embedded());
        const string Text = "Fighting between Deir ez-Zor and al-Raqqa cut the road to Aleppo; New York City, Kyiv, Санкт-Петербург and the River Thames were far. دمشق";
        var found = Ordered(names.FindAll(Text)).Select(match => Text[match.Offset..match.End]).ToList();
        Assert.Contains("Deir ez-Zor", found, StringComparer.Ordinal);
        Assert.Contains("New York City", found, StringComparer.Ordinal);
        Assert.Contains("Санкт-Петербург", found, StringComparer.Ordinal);
        Assert.Contains("دمشق", found, StringComparer.Ordinal);
        Assert.All(names.FindAll(Text), match => Assert.Equal(NameWords.Key(Text.AsSpan(match.Offset, match.End - match.Offset)), NameWords.Key(names.NameAt(match.Name))));
    }

    [Fact]
    public void Find_NoNames_FindsNothing() => Assert.Empty(new NameSet([], needsCapital: true).Find("Raqqa"));

    private static bool IsArticle(string text, NameMatch match) => text[match.Offset..match.End].StartsWith("al-", StringComparison.Ordinal) || text[match.Offset..match.End].StartsWith("al\u2013", StringComparison.Ordinal);

    private static List<NameMatch> Ordered(IEnumerable<NameMatch> matches) => [.. matches.OrderBy(match => match.Offset).ThenByDescending(match => match.End)];

    private static string Text(Random chance) =>
        string.Concat(Enumerable.Range(0, 12).Select(_ => Parts[chance.Next(Parts.Length)] + Gaps[chance.Next(Gaps.Length)]));
}
