namespace Ingest.Tests.Infra;

/// <summary>A folder with a <c>main.bicep</c> and its modules, or with several such folders, checked by the Bicep compiler and by the rules of this house.</summary>
internal sealed class BicepFolder(string path)
{
    private const string Main = "main.bicep";

    /// <summary>Everything that is wrong, in the order of files and lines; none where the folder can be deployed.</summary>
    public async Task<IReadOnlyList<BicepProblem>> ProblemsAsync(CancellationToken cancellationToken)
    {
        var files = Read();
        var compiled = await BicepCompiler.CheckAsync(path, Main, cancellationToken);
        return [.. compiled.Concat(files.SelectMany(OfHouse)).Concat(UnusedModules(files)).OrderBy(static problem => problem.File, StringComparer.Ordinal).ThenBy(static problem => problem.Line)];
    }

    private IReadOnlyList<BicepFile> Read() =>
        [.. Directory.GetFiles(path, "*.bicep", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => new BicepFile(Path.GetRelativePath(path, file).Replace('\\', '/'), BicepTokenizer.Read(File.ReadAllText(file))))];

    private static IEnumerable<BicepProblem> OfHouse(BicepFile file) =>
        ResourceTypes.Problems(file).Concat(Roles.Problems(file)).Concat(Secrets.Problems(file)).Concat(ClosedDoors.Problems(file));

    // The compiler sees what main.bicep leads to, and nothing else.
    private static IEnumerable<BicepProblem> UnusedModules(IReadOnlyList<BicepFile> files)
    {
        var used = files.SelectMany(static file => file.Declared("module").Select(declared => Path.Combine(Path.GetDirectoryName(file.Name)!, declared.Text.Text).Replace('\\', '/'))).ToHashSet(StringComparer.Ordinal);
        return files.Where(file => Path.GetFileName(file.Name) != Main && !used.Contains(file.Name)).Select(static file => new BicepProblem(file.Name, 1, "No module of main.bicep is this file."));
    }
}
