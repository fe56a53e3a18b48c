using System.Text;
using Ingest.Places;
using Ingest.Storage;
using Xunit;

namespace Ingest.Tests.Places;

public sealed class LetterTableTests
{
    /// <summary>Every letter of the basic plane between two others: the table and the long way agree, or the table leaves the answer to it.</summary>
    [Fact]
    public void Exact_EveryLetter_IsWhatNormalisingFirstGives()
    {
        Span<char> name = stackalloc char[3];
        Span<char> key = stackalloc char[16];
        for (var letter = 0; letter <= char.MaxValue; letter++)
        {
            (name[0], name[1], name[2]) = ('x', (char)letter, 'Y');
            if (NameKey.TryExact(name, key, out var length))
            {
                Assert.Equal(TheLongWay(name.ToString()), key[..length].ToString());
            }
        }
    }

    [Theory]
    [InlineData("कर्नाटक")]
    [InlineData("\ud83d\ude00")]
    public void TryExact_LettersThatMustBeSeenTogether_LeavesItToExact(string name) => Assert.False(NameKey.TryExact(name, stackalloc char[64], out _));

    private static string TheLongWay(string name)
    {
        var parts = AnyUnicode.Normalize(name, NormalizationForm.FormKD);
        var key = new char[parts.Length * 3];
        var length = 0;
        foreach (var letter in parts)
        {
            length = NameKey.Append(key, length, letter);
        }

        return new string(key, 0, length).TrimEnd(' ');
    }
}
