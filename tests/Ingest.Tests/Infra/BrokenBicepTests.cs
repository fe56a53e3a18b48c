using Xunit;

namespace Ingest.Tests.Infra;

/// <summary>The checks can fail: each of these small broken folders is found out, with the file and the line.</summary>
public sealed class BrokenBicepTests(BrokenFolders folders) : IClassFixture<BrokenFolders>
{
    public static TheoryData<string> Names => [.. BrokenBicep.All.Select(static broken => broken.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void ProblemsAsync_BrokenFolder_NamesFileLineAndFault(string name)
    {
        var broken = BrokenBicep.All.Single(broken => broken.Name == name);
        Assert.Contains(folders.Problems, problem => problem.File == $"{name}/{broken.File}" && problem.Line == broken.Line && problem.Message.Contains(broken.Fault, StringComparison.Ordinal));
    }

    [Fact]
    public void ProblemsAsync_SoundFolder_FindsNone() => Assert.DoesNotContain(folders.Problems, static problem => problem.File.StartsWith(BrokenFolders.Sound, StringComparison.Ordinal));
}
