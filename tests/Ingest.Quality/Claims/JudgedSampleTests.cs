using System.Globalization;
using Xunit;

namespace Ingest.Quality.Claims;

/// <summary>
/// Claims drawn by <c>tools/sample-claims</c> from what was found in two public sets, judged one by one: how many are right in each field, with the interval that 200 of
/// them allow. The floors are what docs/claims.md quotes.
/// </summary>
public sealed class JudgedSampleTests(ITestOutputHelper log) : IDisposable
{
    private const double LeastKept = .83;
    private const double LeastRight = .46;

    private static readonly IReadOnlyList<JudgedClaim> Sample = JudgedClaim.ReadAll();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingest-judged-");

    public void Dispose() => _folder.Delete(recursive: true);

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
    [InlineData("type", .38)]
    [InlineData("actor", .85)]
    [InlineData("place", .86)]
    [InlineData("attribution", .79)]
    [InlineData("polarity", .84)]
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

    /// <summary>
    /// Of the claims of the sample that today's engine still finds, how many are the events that they are taken for, and how many of the right ones it still finds. What it
    /// finds anew is not in the sample.
    /// </summary>
    [Fact]
    public async Task Analyze_TextsOfTheSample_StillFindsWhatIsRight()
    {
        var texts = await JudgedTexts.ReadAsync(_folder.FullName);
        if (texts.Count == 0)
        {
            Assert.Empty(SharedSets.Folders("re3d"));
            return;
        }

        var today = await JudgedTexts.AnalyzeAsync(texts, _folder.FullName);
        var still = Sample.Where(claim => today.Contains((claim.Document, claim.Trigger.Offset, claim.Type))).ToList();
        var (right, total) = JudgedClaim.Count(still, "type");
        var all = JudgedClaim.Count(Sample, "type");
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"still found: {total} of {Sample.Count}, {right} of the {all.Right} right ones; precision {(double)right / total:.000}, {WilsonInterval.Of(right, total)}"));
        Assert.InRange((double)right / all.Right, LeastKept, 1);
        Assert.InRange((double)right / total, LeastRight, 1);
    }

    [Fact]
    public async Task Judged_Claims_StandInTheirTexts()
    {
        var texts = await JudgedTexts.ReadAsync(_folder.FullName);
        foreach (var claim in Sample)
        {
            Assert.InRange(claim.Trigger.Offset, claim.Sentence.Offset, claim.Sentence.Offset + claim.Sentence.Length - claim.Trigger.Length);
            if (texts.GetValueOrDefault(claim.Document) is { } text)
            {
                Assert.InRange(claim.Sentence.Offset + claim.Sentence.Length, 1, text.Length);
                Assert.False(string.IsNullOrWhiteSpace(text.Substring(claim.Trigger.Offset, claim.Trigger.Length)));
            }
        }
    }
}
