using System.Text;
using Ingest.Articles.Revisions;
using Xunit;

namespace Ingest.Tests.Articles.Revisions;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("The bridge is open.", "The bridge is closed.", "The bridge is [-open-]{+closed+}.")]
    [InlineData("At least 12 people died.", "At least 14 people died.", "At least [-12-]{+14+} people died.")]
    [InlineData("It is open.", "It is open. It holds.", "It is open.{+ It holds.+}")]
    [InlineData("It is open.\n\nIt holds.", "It is open.", "It is open.[-\n\nIt holds.-]")]
    [InlineData("", "It is open.", "{+It is open.+}")]
    [InlineData("It is open.", "It is open.", "It is open.")]
    [InlineData("大桥长三十米。", "大桥长四十米。", "大桥长[-三-]{+四+}十米。")]
    [InlineData("الجسر مفتوح الآن", "الجسر مغلق الآن", "الجسر [-مفتوح-]{+مغلق+} الآن")]
    [InlineData("The mayor's well-known plan costs 1,200.50 pounds", "The mayor's well-known plan costs 1,300.50 pounds", "The mayor's well-known plan costs [-1,200.50-]{+1,300.50+} pounds")]
    public void Compare_ChangedWords_AreShown(string earlier, string later, string expected) => Assert.Equal(expected, Marked(WordDiff.Compare(earlier, later)));

    [Theory]
    [InlineData("The old bridge is open.", "The new stone bridge is open.", "The [-old-]{+new stone+} bridge is open.")]
    [InlineData("It holds two small lorries.", "It carries three large cars.", "It [-holds two small lorries-]{+carries three large cars+}.")]
    public void Compare_RewrittenStretch_IsOneChange(string earlier, string later, string expected) => Assert.Equal(expected, Marked(WordDiff.Compare(earlier, later)));

    [Fact]
    public void Compare_MovedSentence_KeepsTheRest()
    {
        var parts = WordDiff.Compare("One is first. Two is second. Three is third.", "Two is second. Three is third. One is first.");

        Assert.Contains(parts, static part => part is { Kind: DiffKind.Same, Text: "Two is second. Three is third." });
    }

    // Whatever the texts, both can be put together again from the parts.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Compare_AnyTexts_HoldsBoth(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 400; round++)
        {
            var earlier = Text(random, round % 60);
            var later = random.Next(3) == 0 ? Text(random, round % 60) : Edited(earlier, random);
            AssertHoldsBoth(earlier, later);
        }
    }

    [Theory]
    [InlineData("\uD800 lone \uDC00", "\uDC00\uD800")]
    [InlineData("a\r\n\tb", "a\n\nb")]
    [InlineData("👩‍👩‍👧 🇸🇾", "👩‍👧 🇸🇾")]
    public void Compare_OddCharacters_HoldsBoth(string earlier, string later) => AssertHoldsBoth(earlier, later);

    // Work and memory are bounded: two texts without a common word in common order would else cost the square of their length.
    [Fact]
    public void Compare_HugeTextsThatShareNothingUnique_EndsAndHoldsBoth()
    {
        var (earlier, later) = (Repeated("ab ", "ba ", 300_000, 1), Repeated("ab ", "ba ", 300_000, 2));
        AssertHoldsBoth(earlier, later);
    }

    private static void AssertHoldsBoth(string earlier, string later)
    {
        var parts = WordDiff.Compare(earlier, later);
        Assert.Equal(earlier, string.Concat(parts.Where(static part => part.Kind != DiffKind.Added).Select(static part => part.Text)));
        Assert.Equal(later, string.Concat(parts.Where(static part => part.Kind != DiffKind.Removed).Select(static part => part.Text)));
        Assert.All(parts.Zip(parts.Skip(1)), static pair => Assert.NotEqual(pair.First.Kind, pair.Second.Kind));
    }

    private static string Text(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => $"{(char)('a' + random.Next(6))}{(random.Next(9) == 0 ? ".\n\n" : string.Empty)}"));

    private static string Edited(string text, Random random)
    {
        var words = text.Split(' ').ToList();
        for (var i = random.Next(5); i > 0 && words.Count > 0; i--)
        {
            var at = random.Next(words.Count);
            if (random.Next(2) == 0)
            {
                words.RemoveAt(at);
            }
            else
            {
                words.Insert(at, "new");
            }
        }

        return string.Join(' ', words);
    }

    private static string Repeated(string one, string other, int words, int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            text.Append(random.Next(2) == 0 ? one : other);
        }

        return text.ToString();
    }

    private static string Marked(IEnumerable<DiffPart> parts) => string.Concat(parts.Select(static part => part.Kind switch
    {
        DiffKind.Removed => $"[-{part.Text}-]",
        DiffKind.Added => $"{{+{part.Text}+}}",
        _ => part.Text,
    }));
}
