using Ingest.Cli;
using Ingest.Storage;
using Ingest.Tests.Support;
using Ingest.Watches;
using Xunit;

namespace Ingest.Tests.Cli;

/// <summary><c>ingest watch add</c> of a watch that is there: what is not named stays.</summary>
public sealed class WatchAddAgainTests : IDisposable
{
    private const string Square = """{"type":"Polygon","coordinates":[[[38,35],[39.5,35],[39.5,36.5],[38,36.5],[38,35]]]}""";
    private static readonly string[] Everything =
    [
        "--within", "25km", "--area", Square, "--alias", "Rakka", "--phrase", "Old bridge", "--event", "ASSAULT", "--actor", "army", "--confidence", "0.5",
        "--source", "courier.example", "--language", "en", "--tell", "console", "--novelty", "quietDays=14", "--novelty", "silence=false",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Add_AgainWithOneField_KeepsAllOthers()
    {
        await RunAsync(["add", "Raqqa", "--place", "Raqqa, Syria", .. Everything]);
        await RunAsync("pause", "Raqqa", "--why", "leave");
        var before = await KeptAsync();
        var output = await RunAsync("add", "raqqa", "--event", "MOBILIZE");
        Assert.StartsWith("Changed Raqqa: Ar Raqqah, SY (geonames:172955); within 25 km;", output, StringComparison.Ordinal);
        Assert.Contains("\n  was Raqqa: Ar Raqqah, SY (geonames:172955); within 25 km;", output, StringComparison.Ordinal);
        Same(before with { Events = ["MOBILIZE"] }, await KeptAsync());
    }

    [Fact]
    public async Task Add_AgainWithNothing_ChangesNothing()
    {
        await RunAsync(["add", "Raqqa", "--place", "Raqqa, Syria", .. Everything]);
        var before = await KeptAsync();
        Assert.StartsWith("Unchanged: Raqqa:", await RunAsync("add", "Raqqa"), StringComparison.Ordinal);
        Same(before, await KeptAsync());
    }

    [Fact]
    public async Task Add_AgainWithOneNovelty_KeepsTheOthers()
    {
        await RunAsync("add", "Dam", "--near", "35.86,38.55", "--within", "10", "--novelty", "quietDays=14");
        await RunAsync("add", "Dam", "--novelty", "sources=5");
        Assert.Equal(new WatchNovelty(14, 5), (await KeptAsync()).Novelty);
    }

    [Theory]
    [InlineData("within")]
    [InlineData("area")]
    [InlineData("aliases")]
    [InlineData("phrases")]
    [InlineData("events")]
    [InlineData("actors")]
    [InlineData("confidence")]
    [InlineData("sources")]
    [InlineData("languages")]
    [InlineData("novelty")]
    [InlineData("tell")]
    public async Task Add_Clear_EmptiesThatFieldAlone(string field)
    {
        await RunAsync(["add", "Raqqa", "--place", "Raqqa, Syria", .. Everything]);
        var before = await KeptAsync();
        await RunAsync("add", "Raqqa", "--clear", field);
        Same(Cleared(before, field), await KeptAsync());
    }

    [Fact]
    public async Task Add_AnotherPlace_LeavesTheAliasesOfTheOldOne()
    {
        await RunAsync("add", "North", "--place", "Raqqa, Syria", "--alias", "Rakka", "--event", "ASSAULT", "--within", "10");
        await RunAsync("add", "North", "--place", "Homs, Syria");
        var watch = await KeptAsync();
        Assert.Equal(("Homs", 10.0), (watch.PlaceName, watch.WithinKilometres));
        Assert.Equal((0, "ASSAULT"), (watch.Aliases.Count, watch.Events.Single()));
    }

    [Fact]
    public async Task Add_PersonInPlaceOfAPlace_LeavesItsCircle()
    {
        await RunAsync("add", "North", "--place", "Raqqa, Syria", "--within", "10", "--language", "en");
        await RunAsync("add", "North", "--person", "Mira Sand");
        var watch = await KeptAsync();
        Assert.Equal((null, null, "Mira Sand", "en"), (watch.PlaceId, watch.WithinKilometres, watch.Entity?.Name, watch.Languages.Single()));
    }

    [Fact]
    public async Task Import_OfAWatchThatIsThere_SaysWhatItWas()
    {
        await RunAsync("add", "Raqqa", "--place", "Raqqa, Syria", "--novelty", "quietDays=14");
        await File.WriteAllTextAsync(_folder["watches.yaml"], "watches: [{ name: Raqqa, place: 'Raqqa, Syria' }]", TestContext.Current.CancellationToken);
        Assert.StartsWith("Changed Raqqa: Ar Raqqah, SY (geonames:172955)\n  was Raqqa: Ar Raqqah, SY (geonames:172955); new: quietDays=14\n", await RunAsync("import", _folder["watches.yaml"]), StringComparison.Ordinal);
    }

    private static Watch Cleared(Watch watch, string field) => field switch
    {
        "within" => watch with { WithinKilometres = null },
        "area" => watch with { Area = null },
        "aliases" => watch with { Aliases = [] },
        "phrases" => watch with { Phrases = [] },
        "events" => watch with { Events = [] },
        "actors" => watch with { Actors = [] },
        "confidence" => watch with { Confidence = null },
        "sources" => watch with { Sources = [] },
        "languages" => watch with { Languages = [] },
        "novelty" => watch with { Novelty = null },
        _ => watch with { Tell = [] },
    };

    private static void Same(Watch wanted, Watch watch) =>
        Assert.Equal(CanonicalJson.ToUtf8(wanted, WatchesJson.Options).ToArray(), CanonicalJson.ToUtf8(watch, WatchesJson.Options).ToArray());

    private async Task<Watch> KeptAsync() =>
        (await new WatchlistArchive(new DirectoryBlobStore(_folder.Path)).ReadAsync(TestContext.Current.CancellationToken)).Watches.Single();

    private async Task<string> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await IngestCommand.RunAsync(["watch", .. arguments, "--data", _folder.Path], output, error, TestContext.Current.CancellationToken);
        Assert.True(code == ExitCode.Done, error.ToString());
        return output.ToString();
    }
}
