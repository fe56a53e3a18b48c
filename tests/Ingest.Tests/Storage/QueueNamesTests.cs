using Ingest.Storage;
using Xunit;

namespace Ingest.Tests.Storage;

public sealed class QueueNamesTests
{
    [Theory]
    [InlineData("pages", true)]
    [InlineData("pages-poison", true)]
    [InlineData("p2p", true)]
    [InlineData("ab", false)]
    [InlineData("Pages", false)]
    [InlineData("pages-", false)]
    [InlineData("a--b", false)]
    [InlineData("größe", false)]
    public void IsValid_Name_AsAzureAsks(string name, bool expected) => Assert.Equal(expected, QueueNames.IsValid(name));

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void IsValid_Length_IsBounded(int length, bool expected) => Assert.Equal(expected, QueueNames.IsValid(new string('q', length)));

    [Fact]
    public void PoisonOf_EitherName_IsThePoisonQueue()
    {
        Assert.Equal("pages-poison", QueueNames.PoisonOf("pages"));
        Assert.Equal("pages-poison", QueueNames.PoisonOf("pages-poison"));
        Assert.All(QueueNames.All, static queue => Assert.True(QueueNames.IsValid(QueueNames.PoisonOf(queue))));
    }

    [Theory]
    [InlineData("pages")]
    [InlineData("pages-poison")]
    public void Plain_EitherName_IsTheQueueItCameFrom(string name) => Assert.Equal("pages", QueueNames.Plain(name));
}
