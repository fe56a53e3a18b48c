using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Places;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Dayr az-Zawr", "dayr az zawr")]
    [InlineData("  Dar‘ā ", "dara")]
    [InlineData("Sana'a", "sanaa")]
    [InlineData("São Tomé", "sao tome")]
    [InlineData("U.S.", "u s")]
    [InlineData("Łódź", "lodz")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("Straße", "strasse")]
    [InlineData("Київ", "киів")]
    [InlineData("الرَّقّة", "الرقه")]
    [InlineData("אֵילַת", "אילת")]
    [InlineData("?!", "")]
    public void Exact_AnyScript_FoldsCaseMarksAndSeparators(string name, string key) =>
        Assert.Equal(key, NameKey.Exact(name));

    [Fact]
    public void Exact_HalfASurrogatePair_IsAnswered() =>
        Assert.StartsWith("kobani", NameKey.Exact("Koban\u00ee\ud83d"), StringComparison.Ordinal);

    [Theory]
    [InlineData("ar-Raqqah", "al-Raqqa", "Raqqa")]
    [InlineData("Deir ez-Zor", "Deir al-Zor", "Deir Ezzor")]
    [InlineData("As-Suwayda", "Suwayda", "al-Suwayda")]
    [InlineData("Al Hasakah", "Hasaka", "Al-Hasakeh")]
    [InlineData("Ash Shaddadah", "Shaddadeh", "al-Shaddadah")]
    [InlineData("Albu Kamal", "Al-Bukamal", "Bukamal")]
    [InlineData("Qoussair", "Qusair", "Al-Qusair")]
    public void Loose_ArabicSpellings_MeetInOneKey(string first, string second, string third)
    {
        var key = NameKey.Loose(first, SpellingFamily.Arabic);
        Assert.Equal(key, NameKey.Loose(second, SpellingFamily.Arabic));
        Assert.Equal(key, NameKey.Loose(third, SpellingFamily.Arabic));
    }

    [Theory]
    [InlineData("Severodonetsk", "Syeverodonetsk")]
    [InlineData("Khmelnytskyi", "Khmelnytskyy")]
    [InlineData("Zaporizhia", "Zaporizhiya")]
    public void Loose_CyrillicSpellings_MeetInOneKey(string first, string second) =>
        Assert.Equal(NameKey.Loose(first, SpellingFamily.Cyrillic), NameKey.Loose(second, SpellingFamily.Cyrillic));

    [Theory]
    [InlineData("Raqqa", "Race", SpellingFamily.Arabic)]
    [InlineData("Algiers", "Tigers", SpellingFamily.Arabic)]
    [InlineData("Homs", "Hums", SpellingFamily.Arabic)]
    [InlineData("Kherson", "Person", SpellingFamily.Cyrillic)]
    public void Loose_OtherWords_StayApart(string name, string word, SpellingFamily family) =>
        Assert.NotEqual(NameKey.Loose(name, family), NameKey.Loose(word, family), StringComparer.Ordinal);

    [Theory]
    [InlineData("Al Hasakah", "Hassake", SpellingFamily.Arabic)]
    [InlineData("Qamishli", "Qamischli", SpellingFamily.Arabic)]
    [InlineData("Deir ez-Zor", "Dayr az-Zawr", SpellingFamily.Arabic)]
    [InlineData("Suwayda", "Sweida", SpellingFamily.Arabic)]
    [InlineData("Khan Yunis", "Khan Younis", SpellingFamily.General)]
    [InlineData("Dhamar", "Damar", SpellingFamily.Arabic)]
    [InlineData("Kaduqli", "Kadugli", SpellingFamily.Arabic)]
    [InlineData("Lashkar Gah", "Lashkargah", SpellingFamily.General)]
    [InlineData("Chernihiv", "Cernihiv", SpellingFamily.Cyrillic)]
    [InlineData("Makiv", "Makov", SpellingFamily.Cyrillic)]
    [InlineData("Hrubna", "Grubna", SpellingFamily.Cyrillic)]
    public void Wide_LettersTakenForEachOther_MeetInOneKey(string first, string second, SpellingFamily family) =>
        Assert.Equal(NameKey.Wide(first, family), NameKey.Wide(second, family));

    [Theory]
    [InlineData("Homs", "Hama", SpellingFamily.Arabic)]
    [InlineData("Singa", "Seince", SpellingFamily.Arabic)]
    [InlineData("Aleppo", "Aleta", SpellingFamily.Arabic)]
    [InlineData("Mosul", "Basra", SpellingFamily.Arabic)]
    [InlineData("Kharkiv", "Kherson", SpellingFamily.Cyrillic)]
    public void Wide_OtherPlaces_StayApart(string name, string other, SpellingFamily family) =>
        Assert.NotEqual(NameKey.Wide(name, family), NameKey.Wide(other, family), StringComparer.Ordinal);

    [Fact]
    public void Loose_NoFamily_IsLevelOne() => Assert.Equal("den haag", NameKey.Loose("Den Haag", SpellingFamily.None));

    [Theory]
    [InlineData("SY", SpellingFamily.Arabic)]
    [InlineData("UA", SpellingFamily.Cyrillic)]
    [InlineData("NG", SpellingFamily.General)]
    [InlineData("TR", SpellingFamily.None)]
    [InlineData("CN", SpellingFamily.None)]
    [InlineData(null, SpellingFamily.None)]
    public void FamilyOf_Country_FollowsTheTable(string? country, SpellingFamily family) =>
        Assert.Equal(family, SpellingFamilies.Of(country));
}
