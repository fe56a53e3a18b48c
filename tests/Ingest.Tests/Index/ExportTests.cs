using System.Text.Json;
using Ingest.Index.Export;
using Ingest.Index.Query;
using Xunit;

namespace Ingest.Tests.Index;

public sealed class ExportTests(FilledIndex filled) : IClassFixture<FilledIndex>
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData(" padded ", "\" padded \"")]
    public void Field_Text_IsQuotedAndHarmless(string? text, string field) => Assert.Equal(field, CsvText.Field(text));

    [Fact]
    public async Task Csv_Claims_HaveTheSameNumberOfFieldsOnEachLineAndPlainNumbers()
    {
        var lines = CsvLines(await ClaimsAsync(ExportFormat.Csv, ""));
        Assert.Equal(6, lines.Count);
        Assert.All(lines, line => Assert.Equal(lines[0].Count, line.Count));
        Assert.Equal("-74.08", lines[1][lines[0].IndexOf("longitude")]);
        Assert.Equal("'=Ferry \"Lady\" leaves Apia", lines[2][lines[0].IndexOf("title")]);
    }

    [Fact]
    public async Task GeoJson_Claims_ArePointsWithLongitudeFirst()
    {
        using var document = JsonDocument.Parse(await ClaimsAsync(ExportFormat.GeoJson, ""));
        var features = document.RootElement.GetProperty("features");
        Assert.Equal("FeatureCollection", document.RootElement.GetProperty("type").GetString());
        Assert.Equal(3, features.GetArrayLength());
        var (geometry, properties) = (features[0].GetProperty("geometry"), features[0].GetProperty("properties"));
        Assert.Equal(("Point", -74.08, 4.61), (geometry.GetProperty("type").GetString(), geometry.GetProperty("coordinates")[0].GetDouble(), geometry.GetProperty("coordinates")[1].GetDouble()));
        Assert.Equal(("ASSAULT", 0.8), (properties.GetProperty("type").GetString(), properties.GetProperty("confidence").GetDouble()));
        Assert.All(features.EnumerateArray(), static feature => Assert.Equal("Feature", feature.GetProperty("type").GetString()));
    }

    [Fact]
    public async Task GeoJson_RowsWithoutCoordinates_AreCounted()
    {
        using var output = new StringWriter();
        var page = await filled.Index.ArticlesAsync(new IndexQuery(), TestContext.Current.CancellationToken);
        var writer = new RowWriter<Ingest.Index.Rows.ArticleRow>(output, ExportShapes.Articles, ExportFormat.GeoJson);
        await writer.StartAsync(TestContext.Current.CancellationToken);
        await writer.WriteAsync(page.Items[0], TestContext.Current.CancellationToken);
        await writer.EndAsync(TestContext.Current.CancellationToken);
        Assert.Equal((1, "{\"type\":\"FeatureCollection\",\"features\":[\n]}\n"), (writer.Skipped, output.ToString()));
    }

    [Fact]
    public async Task Json_And_Ndjson_HoldTheSameClaims()
    {
        var lines = (await ClaimsAsync(ExportFormat.Ndjson, "")).TrimEnd('\n').Split('\n');
        using var array = JsonDocument.Parse(await ClaimsAsync(ExportFormat.Json, ""));
        Assert.Equal(string.Join('\n', lines), string.Join('\n', array.RootElement.EnumerateArray().Select(static claim => claim.GetRawText())));
        Assert.All(lines, static line => Assert.StartsWith("{\"specversion\":\"1.0\",\"type\":\"ingest.claim.v1\"", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("csv", ExportFormat.Csv)]
    [InlineData("geojson", ExportFormat.GeoJson)]
    [InlineData("ndjson", ExportFormat.Ndjson)]
    public async Task Claims_Exported_AreAsTheyWere(string extension, ExportFormat format)
    {
        var expected = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Index", "Cases", $"claims.{extension}"), TestContext.Current.CancellationToken);
        Assert.Equal(expected, (await ClaimsAsync(format, "type=MOBILIZE,AID")).Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    private static List<List<string>> CsvLines(string csv)
    {
        var lines = new List<List<string>>();
        var (line, field, isQuoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            switch (csv[i])
            {
                case '"' when isQuoted && i + 1 < csv.Length && csv[i + 1] == '"':
                    field.Append(csv[i++]);
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    line.Add(field.ToString());
                    field.Clear();
                    break;
                case '\r' when !isQuoted && csv[i + 1] == '\n':
                    lines.Add([.. line, field.ToString()]);
                    line.Clear();
                    field.Clear();
                    i++;
                    break;
                default:
                    field.Append(csv[i]);
                    break;
            }
        }

        return lines;
    }

    private async Task<string> ClaimsAsync(ExportFormat format, string parameters)
    {
        using var output = new StringWriter();
        var page = await filled.Index.ClaimsAsync(FilledIndex.Query(parameters), TestContext.Current.CancellationToken);
        var writer = new RowWriter<Ingest.Claims.ClaimMessage>(output, ExportShapes.Claims, format);
        await writer.StartAsync(TestContext.Current.CancellationToken);
        foreach (var row in page.Items)
        {
            await writer.WriteAsync(row, TestContext.Current.CancellationToken);
        }

        await writer.EndAsync(TestContext.Current.CancellationToken);
        return output.ToString();
    }
}
