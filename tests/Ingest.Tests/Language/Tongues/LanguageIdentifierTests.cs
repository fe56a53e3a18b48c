using Ingest.Language;
using Xunit;

namespace Ingest.Tests.Language.Tongues;

public sealed class LanguageIdentifierTests
{
    [Theory]
    [InlineData("en", "The council said on Monday that the bridge would stay closed.")]
    [InlineData("fr", "Le conseil a dit lundi que le pont resterait fermé pour deux mois.")]
    [InlineData("de", "Der Rat sagte am Montag, dass die Brücke noch zwei Monate geschlossen bleibt.")]
    [InlineData("es", "El consejo dijo el lunes que el puente estará cerrado durante dos meses.")]
    [InlineData("pt", "O conselho disse na segunda-feira que a ponte não vai abrir até ao verão.")]
    [InlineData("it", "Il consiglio ha detto lunedì che il ponte rimane chiuso per due mesi.")]
    [InlineData("nl", "De raad zei maandag dat de brug nog twee maanden gesloten blijft voor het verkeer.")]
    [InlineData("sv", "Rådet sade på måndagen att bron ska vara stängd och att det inte finns pengar.")]
    [InlineData("pl", "Rada powiedziała w poniedziałek, że most jest zamknięty i nie będzie otwarty.")]
    [InlineData("tr", "Belediye başkanı pazartesi günü köprünün iki ay daha kapalı olduğunu söyledi ve bunun için para yok dedi.")]
    [InlineData("ru", "Совет сказал в понедельник, что мост будет закрыт ещё два месяца.")]
    [InlineData("uk", "Рада сказала у понеділок, що міст буде закритий ще на два місяці.")]
    [InlineData("ar", "قال المجلس يوم الاثنين إن الجسر سيبقى مغلقا حتى الصيف.")]
    [InlineData("fa", "شورا روز دوشنبه گفت که این پل تا تابستان بسته است.")]
    [InlineData("ur", "کونسل نے پیر کو کہا ہے کہ پل گرمیوں تک بند رہے گا۔")]
    [InlineData("hi", "परिषद ने सोमवार को कहा कि पुल गर्मियों तक बंद रहेगा।")]
    [InlineData("he", "המועצה אמרה ביום שני כי הגשר יישאר סגור.")]
    [InlineData("zh", "市议会周一表示，大桥将继续关闭。")]
    [InlineData("ja", "市議会は月曜日に橋を閉鎖すると発表した。")]
    [InlineData("ko", "시의회는 월요일에 다리를 폐쇄한다고 밝혔다.")]
    [InlineData("el", "Το συμβούλιο είπε τη Δευτέρα ότι η γέφυρα μένει κλειστή.")]
    [InlineData("id", "Dewan kota mengatakan pada hari Senin bahwa jembatan itu akan ditutup untuk umum.")]
    [InlineData("und", "Xq zzt 77 brrk")]
    [InlineData("und", "")]
    [InlineData("und", "123 — !!")]
    public void Analyze_AnyLanguage_TellsIt(string language, string text) =>
        Assert.Equal(language, new LanguageEngine().Analyze(text).Language);

    [Fact]
    public void Analyze_OtherLanguage_GivesNoNames() =>
        Assert.Empty(new LanguageEngine().Analyze("Der Präsident hat sich am Montag in Berlin mit Frau Anna Beispiel und der Regierung getroffen.").Names);
}
