using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Places;

public sealed class NameHashTests
{
    [Fact]
    public void Plain_WordsOfAnyLengthAnywhere_IsTheHashOfTheirSmallLetters()
    {
        const string Letters = "AbCdEfGh09IjKlMnOpQrStUvWxYz12345678";
        for (var length = 1; length <= Letters.Length; length++)
        {
            for (var after = 0; after <= 9; after++)
            {
                var text = ".." + Letters[..length] + new string('!', after);
                Assert.Equal(NameHash.Word(Letters[..length].ToLowerInvariant()), NameHash.Plain(text, 2, 2 + length));
            }
        }
    }

    [Theory]
    [InlineData("ab", "ba")]
    [InlineData("abcdefgh", "abcdefghi")]
    [InlineData("abcdefghabcdefgh", "abcdefgh")]
    [InlineData("دمشق", "حلب")]
    [InlineData("\u0141odz", "\u0241odz")]
    public void Word_OtherLetters_HasAnotherHash(string one, string other) => Assert.NotEqual(NameHash.Word(one), NameHash.Word(other));

    [Fact]
    public void Join_WordByWord_IsTheHashOfTheKey()
    {
        var words = NameHash.Join(NameHash.Join(NameHash.Empty, NameHash.Word("deir")), NameHash.Word("ez"));
        Assert.Equal(NameHash.Of("deir ez zor"), NameHash.Join("zor", words));
        Assert.NotEqual(NameHash.Of("deir ez zor"), NameHash.Of("deir zor ez"));
    }
}
