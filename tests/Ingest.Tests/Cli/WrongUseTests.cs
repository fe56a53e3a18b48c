using Ingest.Cli;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Cli;

/// <summary>What a user mistypes is answered in one sentence, without damage and without a stack trace.</summary>
public sealed class WrongUseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("claims")]
    [InlineData("stories", "show", "s-1")]
    [InlineData("feeds", "list")]
    [InlineData("feeds", "export")]
    [InlineData("watch", "list")]
    [InlineData("queue", "list")]
    [InlineData("replay")]
    [InlineData("doctor")]
    public async Task Verb_OnAFolderThatIsNotThere_SaysSoAndCreatesNone(params string[] verb)
    {
        var (code, output, error) = await RunAsync([.. verb, "--data", _folder["mistyped"]]);
        Assert.Equal((ExitCode.WrongUsage, string.Empty), (code, output));
        Assert.Equal($"There is no data folder {_folder["mistyped"]}; check --data, or start one with 'ingest feeds add URL'.", error);
        Assert.False(Directory.Exists(_folder["mistyped"]));
    }

    [Fact]
    public async Task Add_OnAFolderThatIsNotThere_CreatesIt()
    {
        var (code, _, error) = await RunAsync("feeds", "add", "https://courier.example/rss", "--unchecked", "--data", _folder["new"]);
        Assert.Equal((ExitCode.Done, string.Empty), (code, error));
        Assert.True(Directory.Exists(_folder["new"]));
    }

    [Theory]
    [InlineData("--port must be a number from 0 to 65535; it is 99999.", "run", "--port", "99999")]
    [InlineData("--port must be a number from 0 to 65535; it is -1.", "demo", "--port", "-1")]
    [InlineData("--data needs the name of a folder.", "claims", "--data", "")]
    [InlineData("as a whole number.", "run", "--port", "many")]
    [InlineData("write latitude and longitude", "places", "near", "north", "39")]
    [InlineData("xml", "places", "find", "Raqqa", "--format", "xml")]
    public async Task Verb_WrongValue_SaysWhatIsAllowed(string message, params string[] args)
    {
        var (code, output, error) = await RunAsync(args);
        Assert.Equal((ExitCode.WrongUsage, string.Empty), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error);
    }

    [Theory]
    [InlineData("""{"Ingest":{"Host":{"PageWorkers":"many"}}}""", "'many' at 'Ingest:Host:PageWorkers'")]
    [InlineData("""{"Ingest":{"Feeds":{"AllowPrivateAddresses":"maybe"}}}""", "true or false")]
    [InlineData("""{"Ingest":{"Watches":{"WebhookTimeout":"01:00:00"}}}""", "The settings cannot be used: Ingest:Watches:WebhookTimeout: The field WebhookTimeout must be between 00:00:01 and 00:02:00.")]
    [InlineData("""{"Ingest": """, "appsettings.json")]
    public async Task Verb_UnusableSettings_NamesTheKeyOrFile(string settings, string message)
    {
        await File.WriteAllTextAsync(_folder["appsettings.json"], settings, TestContext.Current.CancellationToken);
        var (code, _, error) = await RunAsync("feeds", "list", "--data", _folder.Path);
        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error);
    }

    [Theory]
    [InlineData("analyze")]
    [InlineData("stories")]
    public async Task Inspect_FileThatIsNotGzip_SaysSo(string verb)
    {
        await File.WriteAllTextAsync(_folder["plain.gz"], "{}", TestContext.Current.CancellationToken);
        var (code, _, error) = await RunAsync(verb, _folder["plain.gz"]);
        Assert.Equal((ExitCode.WrongUsage, $"Cannot read '{_folder["plain.gz"]}' to its end: it is not gzip, or damaged."), (code, error));
    }

    [Fact]
    public async Task Show_EmptyQueue_SaysSo()
    {
        var (code, output, error) = await RunAsync("queue", "show", "pages-poison", "--data", _folder.Path);
        Assert.Equal((ExitCode.Done, string.Empty, "Nothing is on pages-poison."), (code, output, error));
    }

    [Theory]
    [InlineData(false, "--verbose")]
    [InlineData(true, "   at ")]
    public async Task Guard_Defect_IsOneSentenceAndTheTraceOnRequest(bool isVerbose, string message)
    {
        using var error = new StringWriter();
        var code = await Failures.GuardAsync(static () => throw new InvalidOperationException("It broke."), error, isVerbose);
        Assert.Equal(ExitCode.Failed, code);
        Assert.StartsWith("This should not happen, it is a defect of ingest (InvalidOperationException: It broke).", error.ToString(), StringComparison.Ordinal);
        Assert.Contains(message, error.ToString(), StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await IngestCommand.RunAsync(args, output, error, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString().TrimEnd());
    }
}
