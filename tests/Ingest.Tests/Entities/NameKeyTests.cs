using Ingest.Entities;
using Xunit;

namespace Ingest.Tests.Entities;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("U.S.", "us")]
    [InlineData("The United Nations", "united nations")]
    [InlineData("António Guterres", "antonio guterres")]
    [InlineData("Bashar al-Assad", "bashar al assad")]
    [InlineData("Da’esh", "daesh")]
    [InlineData("  Acme   Corp. ", "acme corp")]
    [InlineData("دمشق", "دمشق")]
    [InlineData("…", "")]
    [InlineData("", "")]
    public void Of_Name_FoldsSpelling(string name, string key) => Assert.Equal(key, NameKey.Of(name));

    [Fact]
    public void Of_HalfSurrogates_AnswersAllTheSame() => Assert.Equal("a b", NameKey.Of("a\uD800b\uDC00"));
}
