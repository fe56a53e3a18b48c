using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ingest.Tests.Support;

namespace Ingest.Tests.Infra;

/// <summary>Microsoft's Bicep compiler, as the package that the test project downloads ships it. It knows the shape of every resource type, and needs no network.</summary>
internal static partial class BicepCompiler
{
    private static readonly string Program =
        typeof(BicepCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static pair => pair.Key == nameof(BicepCompiler)).Value + (OperatingSystem.IsWindows() ? ".exe" : string.Empty);

    /// <summary>What the compiler and its linter find in all files of a name below a folder and in their modules, warnings included.</summary>
    public static async Task<IReadOnlyList<BicepProblem>> CheckAsync(string folder, string file, CancellationToken cancellationToken)
    {
        using var templates = new TemporaryFolder();
        var (_, errors, exitCode) = await RunAsync(folder, ["build", "--pattern", $"**/{file}", "--outdir", templates.Path, "--no-restore"], cancellationToken);
        var problems = errors.Split('\n').Select(line => Read(folder, line)).OfType<BicepProblem>().ToList();
        return exitCode == 0 || problems.Count > 0 ? problems : throw new InvalidOperationException(errors);
    }

    /// <summary>The ARM template that a file compiles to.</summary>
    public static async Task<JsonNode> CompileAsync(string folder, string file, CancellationToken cancellationToken)
    {
        var (output, errors, exitCode) = await RunAsync(folder, ["build", file, "--stdout", "--no-restore"], cancellationToken);
        return exitCode == 0 ? JsonNode.Parse(output)! : throw new InvalidOperationException(errors);
    }

    /// <summary>What a deployment with these parameters creates, as the compiler predicts it: the resources with all that can be known before.</summary>
    /// <param name="parameters">The lines of a .bicepparam file after its <c>using</c>.</param>
    public static async Task<JsonArray> PredictAsync(string folder, string parameters, CancellationToken cancellationToken)
    {
        using var copy = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(folder, "*.bicep", SearchOption.AllDirectories))
        {
            var target = copy[Path.GetRelativePath(folder, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        await File.WriteAllTextAsync(copy["test.bicepparam"], $"using 'main.bicep'\n{parameters}", cancellationToken);
        var id = Guid.Empty.ToString();
        var (_, errors, exitCode) = await RunAsync(copy.Path, ["snapshot", "test.bicepparam", "--mode", "overwrite", "--subscription-id", id, "--tenant-id", id, "--location", "westeurope"], cancellationToken);
        return exitCode == 0
            ? JsonNode.Parse(await File.ReadAllTextAsync(copy["test.snapshot.json"], cancellationToken))!["predictedResources"]!.AsArray()
            : throw new InvalidOperationException(errors);
    }

    private static async Task<(string Output, string Errors, int ExitCode)> RunAsync(string folder, string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return (output, await errors, process.ExitCode);
    }

    private static BicepProblem? Read(string folder, string line) =>
        Diagnostic().Match(line) is { Success: true } match
            ? new BicepProblem(
                Path.GetRelativePath(folder, match.Groups["file"].Value).Replace('\\', '/'), int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture), match.Groups["message"].Value.TrimEnd())
            : null;

    [GeneratedRegex(@"^(?<file>.+)\((?<line>\d+),\d+\) : (?<message>(Error|Warning|Info) .+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Diagnostic();
}
