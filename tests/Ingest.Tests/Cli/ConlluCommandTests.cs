using System.IO.Compression;
using System.Text;
using Ingest.Cli;
using Xunit;

namespace Ingest.Tests.Cli;

public sealed class ConlluCommandTests : IDisposable
{
    private const string Treebank = "# newdoc id = d\n# text = It rains.\n1\tIt\tit\tPRON\tPRP\t_\t2\texpl\t_\t_\n2\trains\train\tVERB\tVBZ\t_\t0\troot\t_\tSpaceAfter=No\n3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\tSpaceAfter=No\n\n";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingest-conllu-");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Run_Treebank_IsReadAnew(bool isPacked)
    {
        var (code, output, _) = await RunAsync("conllu", Written(Encoding.UTF8.GetBytes(Treebank), isPacked));
        Assert.Equal(0, code);
        Assert.StartsWith("# newdoc id = d\n# sent_id = d-1\n# text = It rains.\n1\tIt\t", output, StringComparison.Ordinal);
        Assert.Contains("\n3\t.\t", output, StringComparison.Ordinal);
        Assert.EndsWith("\n\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_GoldTokens_KeepsCommentsWordsAndMisc()
    {
        var (code, output, _) = await RunAsync("conllu", "--gold-tokens", Written(Encoding.UTF8.GetBytes(Treebank), isPacked: false));
        Assert.Equal(0, code);
        Assert.StartsWith("# newdoc id = d\n# text = It rains.\n1\tIt\t", output, StringComparison.Ordinal);
        Assert.Equal(["_", "SpaceAfter=No", "SpaceAfter=No"], output.Split('\n').Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split('\t')[9]), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Run_RowThatIsNone_SaysWhere()
    {
        var (code, _, error) = await RunAsync("conllu", Written("1\tIt\n"u8.ToArray(), isPacked: false));
        Assert.Equal(2, code);
        Assert.Contains("as CoNLL-U: Line 1: a row of CoNLL-U has ten columns", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_DamagedGzip_SaysSo()
    {
        var file = Written(Encoding.UTF8.GetBytes(Treebank), isPacked: true);
        await File.WriteAllBytesAsync(file, [1, 2, 3, 4], TestContext.Current.CancellationToken);
        var (code, _, error) = await RunAsync("conllu", file);
        Assert.Equal(2, code);
        Assert.Contains("Cannot read", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_NoSuchFile_SaysSo()
    {
        var (code, _, error) = await RunAsync("conllu", Path.Combine(_folder.FullName, "none.conllu"));
        Assert.Equal(2, code);
        Assert.Contains("none.conllu", error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await IngestCommand.RunAsync(arguments, output, error, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }

    private string Written(byte[] content, bool isPacked)
    {
        var path = Path.Combine(_folder.FullName, isPacked ? "t.conllu.gz" : "t.conllu");
        using var file = File.Create(path);
        using Stream target = isPacked ? new GZipStream(file, CompressionMode.Compress) : file;
        target.Write(content);
        return path;
    }
}
