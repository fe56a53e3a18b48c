using Ingest.Feeds;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class EntryTextTests
{
    [Theory]
    [InlineData("Fire in the port", " Fire  in\nthe <b>port</b> ")]
    [InlineData("Fire in the port 3 comments", "Fire in the port 1,204 comments")]
    [InlineData("Fire in the port (Views: 12)", "Fire in the port (Views: 15)")]
    [InlineData("Fire in the port. Updated 10:45", "Fire in the port. Updated 2026-03-01T11:00")]
    [InlineData("Fire in the port. Last updated on 3 March 2026", "Fire in the port. Last updated on 4 March 2026")]
    [InlineData("Fire in the port, 5 minutes ago", "Fire in the port, 2 hours ago")]
    [InlineData("<a href='https://e.org/?utm_source=a'>Fire</a>", "<a href='https://e.org/?utm_source=b'>Fire</a>")]
    public void Of_WhatChangesByItself_IsLeftOut(string before, string after) => Assert.Equal(EntryText.Of(Entry(before)), EntryText.Of(Entry(after)));

    [Theory]
    [InlineData("Fire kills 5 in the port", "Fire kills 7 in the port")]
    [InlineData("The curfew begins at 20:00", "The curfew begins at 18:00")]
    [InlineData("Talks begin on 3 March 2026", "Talks begin on 4 March 2026")]
    [InlineData("Fire", "Fire in the port")]
    public void Of_WhatIsNews_Counts(string before, string after) => Assert.NotEqual(EntryText.Of(Entry(before)), EntryText.Of(Entry(after)), StringComparer.Ordinal);

    [Fact]
    public void Of_NoWords_UsesMarkupAndFiles() =>
        Assert.NotEqual(EntryText.Of(Entry("<img src='a.png'>")), EntryText.Of(Entry("<img src='b.png'>")), StringComparer.Ordinal);

    private static FeedEntry Entry(string html) => new("1", null, null, null, null, [], null, html, [], [], null);
}
