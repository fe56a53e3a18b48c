using System.CommandLine;
using System.Text.Json;
using Ingest.Cli;
using Ingest.Cli.Places;
using Xunit;

namespace Ingest.Tests.Places;

public sealed class PlacesCommandTests
{
    [Fact]
    public void Find_Table_HasAHeadAndTheId()
    {
        var lines = Run("find", "Raqqa").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("id", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("geonames:172955 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Find_Ndjson_IsOneMatchALine()
    {
        var lines = Run("find", "Raqqa", "--format", "ndjson").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("geonames:172955", JsonDocument.Parse(lines[0]).RootElement.GetProperty("place").GetProperty("placeId").GetString());
        Assert.All(lines, line => Assert.NotEqual(0, JsonDocument.Parse(line).RootElement.GetProperty("reasons").GetArrayLength()));
    }

    [Fact]
    public void Near_Json_IsNearestFirst()
    {
        using var places = JsonDocument.Parse(Run("near", "35.95", "39.01", "--km", "30", "--format", "json"));
        Assert.Equal("geonames:172955", places.RootElement[0].GetProperty("place").GetProperty("placeId").GetString());
    }

    [Fact]
    public void Near_Csv_HasAHeadAndPlainNumbers()
    {
        var lines = Run("near", "35.95", "39.01", "--km", "30", "--format", "csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("id,name,country,division,kind,latitude,longitude,population,km", lines[0]);
        Assert.StartsWith("geonames:172955,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Near_GeoJson_PutsLongitudeFirst()
    {
        using var places = JsonDocument.Parse(Run("near", "35.95", "39.01", "--km", "30", "--format", "geojson"));
        var point = places.RootElement.GetProperty("features")[0].GetProperty("geometry").GetProperty("coordinates");
        Assert.Equal(39.0, point[0].GetDouble(), 1);
    }

    [Fact]
    public void Near_PointInOneWord_IsUnderstood()
    {
        Assert.Equal(Run("near", "35.95", "39.01"), Run("near", "35.95,39.01"));
        Assert.Equal("'35.95' is no point; write latitude and longitude in degrees, such as 35.95 39.01.", Assert.Throws<CliException>(() => Run("near", "35.95")).Message);
    }

    [Fact]
    public void Near_SouthAndWest_AreUnderstood() => Assert.Contains("Buenos Aires", Run("near", "-34.6", "-58.4"), StringComparison.Ordinal);

    [Fact]
    public void Variants_Town_HoldsOtherScripts() => Assert.Contains("الرقة", Run("variants", "geonames:172955"), StringComparison.Ordinal);

    [Fact]
    public void Find_Table_SaysWhy()
    {
        var lines = Run("find", "Deir Ezzor, Syria").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(lines, line => line.StartsWith("geonames:170794 ", StringComparison.Ordinal) && line.Contains("inhabitants +", StringComparison.Ordinal) && line.Contains("lies in Syria", StringComparison.Ordinal));
    }

    [Fact]
    public void Show_Town_HasTheChainAndTheYearsOfNames()
    {
        var text = Run("show", "geonames:713174");
        Assert.Contains("admin2:UA.05.", text, StringComparison.Ordinal);
        Assert.Contains("admin1:UA.05", text, StringComparison.Ordinal);
        Assert.Contains("(country:UA), country", text, StringComparison.Ordinal);
        Assert.Contains("(1924 to 2016)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_Json_IsTheCard()
    {
        using var card = JsonDocument.Parse(Run("show", "geonames:713174", "--format", "json"));
        Assert.Equal("country:UA", card.RootElement[0].GetProperty("parents").EnumerateArray().Last().GetProperty("placeId").GetString());
    }

    [Fact]
    public void Variants_Csv_HasTheKeys()
    {
        var lines = Run("variants", "geonames:170794", "--format", "csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("name,use,from,until,L2,L3", lines[0]);
        Assert.StartsWith("Deir ez-Zor,main,,,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Show_UnknownId_SaysHowToFindOne()
    {
        var error = Assert.Throws<CliException>(() => Run("show", "geonames:1"));
        Assert.Contains("ingest places find", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Near_NoSuchLatitude_IsWrongUsage()
    {
        var error = Assert.Throws<CliException>(() => Run("near", "95", "39"));
        Assert.Equal(ExitCode.WrongUsage, error.ExitCode);
    }

    private static string Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();
        var invocation = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        new RootCommand { PlacesCommand.Create() }.Parse(["places", .. args]).Invoke(invocation);
        return output.ToString();
    }
}
