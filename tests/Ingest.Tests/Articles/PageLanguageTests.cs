using System.Text;
using Ingest.Articles;
using Xunit;

namespace Ingest.Tests.Articles;

public sealed class PageLanguageTests
{
    private const string French = "Le gouverneur de la province du nord a déclaré mardi que la route menant au poste-frontière avait été rouverte après quatre jours de fermeture. Les habitants qui avaient fui vers le district voisin ont commencé à revenir dans l'après-midi, selon le conseil local. Le porte-parole du conseil a indiqué que du pain et du carburant seraient livrés à partir de mercredi.";
    private const string Arabic = "قال محافظ المنطقة الشمالية يوم الثلاثاء إن الطريق المؤدي إلى المعبر الحدودي أعيد فتحه بعد أربعة أيام من الإغلاق بسبب القتال بين مجموعتين متنافستين. وبدأ السكان الذين فروا إلى المنطقة المجاورة في العودة بعد الظهر، بحسب المجلس المحلي الذي أحصى نحو ألف ومئتي شخص في اليوم الأول.";

    [Theory]
    [InlineData("", French, "fr")]
    [InlineData("lang=en-US", French, "fr")]
    [InlineData("lang=en", Arabic, "ar")]
    [InlineData("lang=fr-BE", French, "fr-BE")]
    [InlineData("lang=fa", Arabic, "fa")]
    [InlineData("lang=en", "Le gouverneur est arrivé mardi matin dans la capitale.", "en")]
    [InlineData("", "Le gouverneur est arrivé mardi matin dans la capitale.", null)]
    public void Extract_Language_IsThatOfTheTextWhereThePageIsSilentOrPlainlyWrong(string stated, string text, string? language) =>
        Assert.Equal(language, ArticleExtractor.Extract(Encoding.UTF8.GetBytes($"<!doctype html><html {stated}><meta charset=utf-8><body><article><p>{text}</p></article>"), "https://courier.example/a", null).Language);

    // Half in one language, half in another: what the page states is as good as any.
    [Fact]
    public void Extract_TextInTwoLanguages_IsInTheOneStated() =>
        Assert.Equal("en", ArticleExtractor.Extract(Encoding.UTF8.GetBytes($"<!doctype html><html lang=en><meta charset=utf-8><body><article><p>{French}</p><p>{Arabic}</p></article>"), "https://courier.example/a", null).Language);
}
