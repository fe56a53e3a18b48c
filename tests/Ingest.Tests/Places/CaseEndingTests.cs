using System.Globalization;
using Ingest.Language;
using Ingest.Places;
using Ingest.Tests.Support;
using Ingest.Watches;
using Xunit;

namespace Ingest.Tests.Places;

/// <summary>Watched names with the endings of cases, in invented news of three languages; wrong hits are counted too.</summary>
public sealed class CaseEndingTests(ITestOutputHelper log)
{
    private static readonly Gazetteer World = Gazetteer.Open();

    [Theory]
    [InlineData("ru", 52, 1)]
    [InlineData("uk", 49, 0)]
    [InlineData("tr", 50, 0)]
    public void Find_Sentences_NameTheirPlaces(string language, int leastRight, int mostWrong)
    {
        var rows = Rows(language);
        var index = SpellingIndex.Build(World, rows.Select(static row => row.Place).Where(static place => place != "-").Distinct(StringComparer.Ordinal).Select(Watched));
        var (right, wrong) = (0, 0);
        foreach (var (place, sentence) in rows)
        {
            var found = index.Find(LanguageEngine.Cut(sentence)).Select(static match => match.Key).ToList();
            right += found.Contains(place) ? 1 : 0;
            wrong += found.Count(other => other != place);
            if (found is not [var only] ? place != "-" || found.Count > 0 : only != place)
            {
                log.WriteLine($"{place}: {string.Join(", ", found)}: {sentence}");
            }
        }

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language}: {right} of {rows.Count(static row => row.Place != "-")} found, {wrong} wrong in {rows.Count} sentences"));
        Assert.InRange(right, leastRight, rows.Count);
        Assert.InRange(wrong, 0, mostWrong);
    }

    [Theory]
    [InlineData("бахмуте", "бахмут")]
    [InlineData("харкові", "харків")]
    [InlineData("миколаєва", "миколаів")]
    [InlineData("тернополі", "тернопіль")]
    [InlineData("волновасі", "волноваха")]
    [InlineData("розі", "ріг")]
    [InlineData("казанью", "казань")]
    [InlineData("сумах", "сумы")]
    [InlineData("грозного", "грозныи")]
    [InlineData("белои", "белая")]
    public void Listed_CaseOfAName_HasTheName(string word, string name) => Assert.Contains(name, CyrillicCase.Listed(word), StringComparer.Ordinal);

    [Theory]
    [InlineData("рим")]
    [InlineData("ом")]
    [InlineData("")]
    public void Listed_ShortWord_IsNoCase(string word) => Assert.Empty(CyrillicCase.Listed(word));

    [Theory]
    [InlineData("İstanbul'da", 8)]
    [InlineData("Halep\u2019ten", 5)]
    [InlineData("Ankara'nın", 6)]
    [InlineData("Sana'a", 4)]
    [InlineData("Ma'in", 0)]
    [InlineData("Qur'an", 0)]
    [InlineData("O'Neill", 0)]
    [InlineData("'da", 0)]
    [InlineData("Ankara", 0)]
    public void NameLength_Word_EndsBeforeTheEnding(string word, int length) => Assert.Equal(length, TurkishCase.NameLength(word, isTurkish: true));

    [Fact]
    public void Find_ApostropheInATextThatIsNotTurkish_IsPartOfTheName()
    {
        var index = SpellingIndex.Build(World, [new WatchedPlace("Sana", new Place("user:sana", "Sana", "ES", null, 1, 1, PlacePrecision.PopulatedPlace, "PPL", 1), ["Sana"])]);
        Assert.Empty(index.Find(LanguageEngine.Cut("Fighting spread in Sana'a on Monday.")));
        Assert.Single(index.Find(LanguageEngine.Cut("Çatışma Sana'a yayıldı.")));
    }

    private static WatchedPlace Watched(string name) =>
        new(name, Assert.IsType<WatchPlaceOutcome.Pinned>(new WatchPlaces(World).Resolve(name + ", " + Country(name))).Place, []);

    private static string Country(string name) => name switch
    {
        "Moscow" or "Rostov-on-Don" or "Belgorod" or "Kursk" or "Grozny" or "Kazan" => "RU",
        "Minsk" => "BY",
        "Yerevan" => "AM",
        "Damascus" or "Raqqa" or "Aleppo" or "Idlib" or "Manbij" => "SY",
        "Mosul" or "Kirkuk" or "Baghdad" or "Erbil" => "IQ",
        "Istanbul" or "Ankara" or "Izmir" or "Gaziantep" or "Diyarbakır" or "Antakya" or "Van" => "TR",
        _ => "UA",
    };

    private static List<(string Place, string Sentence)> Rows(string language) =>
        [.. File.ReadLines(RepositoryRoot.Path("tests", "Ingest.Tests", "Places", "Cases", $"case-endings-{language}.tsv"))
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split('\t'))
            .Select(static row => (row[0], row[1]))];
}
