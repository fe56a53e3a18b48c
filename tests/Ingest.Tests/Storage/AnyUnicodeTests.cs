using System.Text;
using Ingest.Index;
using Ingest.Places;
using Ingest.Storage;
using Ingest.Stories;
using Ingest.Watches.Matching;
using Xunit;
using EntityKey = Ingest.Entities.NameKey;

namespace Ingest.Tests.Storage;

public sealed class AnyUnicodeTests
{
    /// <summary>No characters, and halves of pairs, as UTF-16 code units (a runner cannot tell them apart as text): whatever folds names meets them sooner or later.</summary>
    public static TheoryData<string> Broken { get; } =
    [
        "FFFE", "FFFF", "FDD0", "FDEF", "D83F DFFE", "DBFF DFFF", "D800", "DC00", "DC00 D800", "D800 D83D DE00",
    ];

    [Theory]
    [MemberData(nameof(Broken))]
    public void Normalize_NoCharacters_GivesWholeText(string units)
    {
        var broken = Text(units);
        foreach (var form in Enum.GetValues<NormalizationForm>())
        {
            var normal = AnyUnicode.Normalize($"é{broken}x", form);
            Assert.StartsWith(form is NormalizationForm.FormC or NormalizationForm.FormKC ? "é" : "e\u0301", normal, StringComparison.Ordinal);
            Assert.EndsWith("x", normal, StringComparison.Ordinal);
            Assert.Equal(normal, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(normal)));
        }
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Keys_NoCharacters_AreThoseOfTheNameBeside(string units)
    {
        var broken = Text(units);
        var name = $"Kobanî {broken}";
        Assert.Equal("kobani", EntityKey.Of(name));
        Assert.StartsWith("kobani", NameKey.Exact(name), StringComparison.Ordinal);
        Assert.StartsWith("kobani", NameKey.Loose(name, SpellingFamily.Arabic), StringComparison.Ordinal);
        Assert.Equal("kobani", FoldedName.Of(name));
        Assert.Equal("kobani", FoldedWords.Of(name, 9)[0].Text);
        Assert.StartsWith("kobani", TextWords.Key(name), StringComparison.Ordinal);
    }

    private static string Text(string units) => string.Concat(units.Split(' ').Select(static unit => (char)Convert.ToUInt16(unit, 16)));
}
