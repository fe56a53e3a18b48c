using Ingest.Articles.Revisions;
using Xunit;

namespace Ingest.Tests.Articles.Revisions;

public sealed class NoteFinderTests
{
    [Theory]
    [InlineData("Correction: An earlier version gave the wrong day.", NoteKind.Correction)]
    [InlineData("CORRECTION (March 5, 2021): The pier is 40 metres long.", NoteKind.Correction)]
    [InlineData("Correction, 5 March 2021: The pier is 40 metres long.", NoteKind.Correction)]
    [InlineData("Clarification – The mayor spoke on Monday.", NoteKind.Clarification)]
    [InlineData("This article has been corrected to give the right name of the pier.", NoteKind.Correction)]
    [InlineData("• This article was amended on 5 March 2021 to correct the name of the pier.", NoteKind.Correction)]
    [InlineData("An earlier version of this story misstated the toll.", NoteKind.Correction)]
    [InlineData("This story has been updated with the mayor's words.", NoteKind.Update)]
    [InlineData("Update 14:30: The bridge is open again.", NoteKind.Update)]
    [InlineData("Editor’s note: The names were changed.", NoteKind.Editor)]
    [InlineData("Retraction: The report cannot be upheld.", NoteKind.Retraction)]
    [InlineData("Korrektur: Die Brücke ist 40 Meter lang.", NoteKind.Correction)]
    [InlineData("In einer früheren Version dieses Artikels hieß es, die Brücke sei gesperrt.", NoteKind.Correction)]
    [InlineData("Dieser Artikel wurde aktualisiert.", NoteKind.Update)]
    [InlineData("Rectificatif : le pont mesure 40 mètres.", NoteKind.Correction)]
    [InlineData("Mise à jour à 14 h 30 : le pont est rouvert.", NoteKind.Update)]
    [InlineData("Fe de errores: el puente mide 40 metros.", NoteKind.Correction)]
    [InlineData("Una versión anterior de este artículo decía que el puente estaba cerrado.", NoteKind.Correction)]
    [InlineData("Errata: a ponte tem 40 metros.", NoteKind.Correction)]
    [InlineData("Errata corrige: il ponte è lungo 40 metri.", NoteKind.Correction)]
    [InlineData("Исправление: длина моста 40 метров.", NoteKind.Correction)]
    [InlineData("В предыдущей версии этой статьи была указана неверная дата.", NoteKind.Correction)]
    [InlineData("تصحيح: طول الجسر أربعون مترا.", NoteKind.Correction)]
    [InlineData("更正：大桥长四十米。", NoteKind.Correction)]
    public void Find_NoteOfAPublisher_IsKeptWhereItStands(string note, NoteKind kind)
    {
        const string Before = "The bridge is open.\n\n";
        var text = $"{Before}{note}\n\nIt holds.";

        var found = Assert.Single(NoteFinder.Find(text));

        Assert.Equal((kind, found.Text), (found.Kind, text.Substring(found.Offset, found.Length)));
        Assert.Equal(Before.Length + note.Length, found.Offset + found.Length);
        Assert.True(found.Offset - Before.Length is 0 or 2, "The note begins with its first word, or the bullet before it.");
    }

    [Theory]
    [InlineData("The correction of the river's course took years.")]
    [InlineData("Update your papers before Friday, the office said.")]
    [InlineData("Corrections officers went on strike on Monday: they want more pay.")]
    [InlineData("The army said this article of the treaty was binding.")]
    [InlineData("The article was wrong, he said.")]
    [InlineData("Updated 10:45 GMT")]
    [InlineData("Retracted claws are a sign of calm in cats.")]
    [InlineData("The minister called the report of an earlier version of the plan a lie.")]
    public void Find_SentenceOfTheArticle_IsNoNote(string sentence) => Assert.Empty(NoteFinder.Find($"The bridge is open.\n\n{sentence}\n\nIt holds."));

    [Fact]
    public void Find_HeadingAboveTheNote_IsPartOfIt()
    {
        const string Text = "The bridge is open.\n\nCorrection\n\nThe pier is 40 metres long, not 30.";

        var note = Assert.Single(NoteFinder.Find(Text));

        Assert.Equal("Correction\n\nThe pier is 40 metres long, not 30.", note.Text);
    }

    [Fact]
    public void Find_SentenceAtTheEndOfAParagraph_BeginsThere()
    {
        const string Note = "An earlier version of this story misstated the toll.";

        Assert.Equal(Note, Assert.Single(NoteFinder.Find($"The bridge holds 14 lorries. {Note}")).Text);
    }

    [Fact]
    public void Find_SeveralNotes_KeepsTheirOrder()
    {
        const string Text = "Update: The bridge is open.\n\nIt holds.\n\nCorrection: The pier is 40 metres long.";

        Assert.Equal([NoteKind.Update, NoteKind.Correction], NoteFinder.Find(Text).Select(static note => note.Kind));
    }
}
