using System.Diagnostics;
using System.Globalization;

namespace Ingest.Storage;

/// <summary>
/// Files on their way into the store, in the folder <c>.tmp</c> of the same root, so that giving them their final name is one atomic step.
/// A name is <c>process-run-number</c>: what a dead process left behind can be told from what a live one is writing.
/// </summary>
internal sealed class TemporaryFiles
{
    public const string FolderName = ".tmp";

    private static readonly TimeSpan OldAge = TimeSpan.FromDays(1);

    private readonly string _folder;
    private readonly string _run = Path.GetRandomFileName().Replace(".", string.Empty, StringComparison.Ordinal);
    private long _number;

    public TemporaryFiles(string root)
    {
        _folder = Path.Combine(root, FolderName);
        MakeFolder();
    }

    /// <summary>Creates the folder of the temporary files where it is not there.</summary>
    public void MakeFolder() => Directory.CreateDirectory(_folder);

    /// <summary>Writes a new file whose bytes are on the disk when the call returns, and gives its path.</summary>
    public string Write(ReadOnlySpan<byte> content)
    {
        var path = NewPath();
        try
        {
            using var file = Create(path);
            RandomAccess.Write(file, content, fileOffset: 0);
            RandomAccess.FlushToDisk(file);
            return path;
        }
        catch (IOException exception) when (exception is not DirectoryNotFoundException)
        {
            // A full disk: don't leave the half of a file on it.
            File.Delete(path);
            throw;
        }
    }

    /// <summary>The same from a stream, piece by piece.</summary>
    public async Task<string> WriteAsync(Stream content, CancellationToken cancellationToken)
    {
        var path = NewPath();
        try
        {
            using var handle = Create(path);
            await using var file = new FileStream(handle, FileAccess.Write, bufferSize: 0);
            await content.CopyToAsync(file, cancellationToken);
            RandomAccess.FlushToDisk(handle);
            return path;
        }
        catch (Exception exception) when (exception is not DirectoryNotFoundException)
        {
            // Whatever broke, the disk or the stream: don't leave the half of a file.
            File.Delete(path);
            throw;
        }
    }

    /// <summary>Removes what crashes left behind: files older than a day; for the owner of the folder also those of processes that are gone.</summary>
    public static void Sweep(string root, bool isOwner)
    {
        var folder = new DirectoryInfo(Path.Combine(root, FolderName));
        if (!folder.Exists)
        {
            return;
        }

        // Real files carry the system clock's times, so they are measured by it.
        var oldest = TimeProvider.System.GetUtcNow() - OldAge;
        foreach (var file in folder.EnumerateFiles().Where(file => file.LastWriteTimeUtc < oldest.UtcDateTime || (isOwner && IsAbandoned(file.Name))))
        {
            file.Delete();
        }
    }

    private string NewPath()
    {
        var number = Interlocked.Increment(ref _number);
        return Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{_run}-{number}"));
    }

    private static Microsoft.Win32.SafeHandles.SafeFileHandle Create(string path) =>
        File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);

    // The owner opens its folder before it writes, so a file that carries its own number is of an earlier process of that number.
    private static bool IsAbandoned(string name) =>
        int.TryParse(name.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var process)
        && (process == Environment.ProcessId || !IsRunning(process));

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
