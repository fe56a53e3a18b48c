using System.Diagnostics;

namespace Ingest.Tests.Support;

/// <summary>Runs a script of these tests that uses somebody else's npm package, which <c>./test</c> installs under <c>.tools</c>.</summary>
internal static class NodeTool
{
    /// <summary>Starts the script; its first argument is the folder with the package. Its input is closed when the process is disposed of, which ends it.</summary>
    public static Process Start(string package, string script, params string[] arguments) =>
        Process.Start(new ProcessStartInfo("node", ["--no-deprecation", Path.Combine(AppContext.BaseDirectory, script), Folder(package), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;

    private static string Folder(string package)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var tools = Path.Combine(folder.FullName, ".tools");
            if (Directory.Exists(Path.Combine(tools, "node_modules", package)))
            {
                return tools;
            }
        }

        throw new InvalidOperationException($"The npm package {package} is not there; run ./test, which installs it under .tools.");
    }
}
