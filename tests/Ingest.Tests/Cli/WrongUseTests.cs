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

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await IngestCommand.RunAsync(args, output, error, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString().TrimEnd());
    }
}
