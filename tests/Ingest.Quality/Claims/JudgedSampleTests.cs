using System.Globalization;
using Xunit;

namespace Ingest.Quality.Claims;

/// <summary>
/// Claims drawn by <c>tools/sample-claims</c> from what was found in two public sets, judged one by one: how many are right in each field, with the interval that 200 of
/// them allow. The floors are what docs/claims.md quotes.
/// </summary>
public sealed class JudgedSampleTests(ITestOutputHelper log)
{
    private static readonly IReadOnlyList<JudgedClaim> Sample = JudgedClaim.ReadAll();

    [Fact]
    public void Judged_WholeSample_HasAVerdictOnEachFieldAndAReasonForEachFault()
    {
        Assert.Equal(100, Sample.Count(static claim => claim.Set is "re3d"));
        Assert.Equal(100, Sample.Count(static claim => claim.Set is "readability_pages"));
        Assert.Equal(Sample.Count, Sample.DistinctBy(static claim => (claim.Document, claim.Sentence, claim.Trigger)).Count());
        Assert.All(Sample, static claim => Assert.All(claim.Verdicts.Values, static verdict => Assert.True(verdict is "right" or "wrong" or "n/a", verdict)));
        Assert.All(Sample, static claim => Assert.Equal(claim.Verdicts.Values.Contains("wrong", StringComparer.Ordinal), claim.Why.Length > 0));
    }

    [Theory]
    [InlineData("type", 0)]
    [InlineData("actor", 0)]
    [InlineData("place", 0)]
    [InlineData("attribution", 0)]
    [InlineData("polarity", 0)]
    public void Judged_Field_IsRightInNoLessThanItsFloor(string field, double floor)
    {
        foreach (var claims in Sample.GroupBy(static claim => claim.Set, StringComparer.Ordinal).Append(Sample.GroupBy(static _ => "both", StringComparer.Ordinal).Single()))
        {
            var (right, total) = JudgedClaim.Count(claims, field);
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{field,-12} {claims.Key,-18} {right,3} of {total,3}  {(double)right / total:.000}, {WilsonInterval.Of(right, total)}"));
        }

        var all = JudgedClaim.Count(Sample, field);
        Assert.InRange((double)all.Right / all.Total, floor, 1);
    }

    [Fact]
    public void Judged_Reports_HoldTheirTriggersInTheirSentences()
    {
        var texts = SharedSets.Folders("re3d").SelectMany(SharedSets.Records).ToDictionary(static record => record.GetProperty("id").GetString()!, static record => record.GetProperty("text").GetString()!, StringComparer.Ordinal);
        foreach (var claim in Sample)
        {
            Assert.InRange(claim.Trigger.Offset, claim.Sentence.Offset, claim.Sentence.Offset + claim.Sentence.Length - claim.Trigger.Length);
            if (texts.GetValueOrDefault(claim.Document) is { } text)
            {
                Assert.False(string.IsNullOrWhiteSpace(text.Substring(claim.Trigger.Offset, claim.Trigger.Length)));
                Assert.InRange(claim.Sentence.Offset + claim.Sentence.Length, 0, text.Length);
            }
        }
    }
}
