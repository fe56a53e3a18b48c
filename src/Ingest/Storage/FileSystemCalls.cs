using System.Runtime.InteropServices;
using System.Text;

namespace Ingest.Storage;

/// <summary>The file system calls that .NET does not offer: a hard link, and making a folder's entries durable. Errors come as <see cref="IOException"/> with the system's error number as HResult.</summary>
internal static class FileSystemCalls
{
    private const int Interrupted = 4;
    private const int AlreadyExists = 17;
    private const int ReadOnlyFlag = 0;

    /// <summary>Gives a finished file its final name, atomically. False where that name is taken. The temporary name is gone afterwards.</summary>
    public static bool TryPublish(string temporary, string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            var linked = Link(Utf8(temporary), Utf8(path)) == 0;
            var error = linked ? 0 : Marshal.GetLastPInvokeError();
            File.Delete(temporary);
            return linked || (error == AlreadyExists ? false : throw Failure(error, path));
        }

        try
        {
            File.Move(temporary, path, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(temporary);
            return false;
        }
    }

    /// <summary>Makes the names in a folder durable. Windows has no such call and needs none: its file systems journal names.</summary>
    public static void SyncFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Open(Utf8(folder), ReadOnlyFlag);
        if (descriptor < 0)
        {
            throw Failure(Marshal.GetLastPInvokeError(), folder);
        }

        try
        {
            Sync(descriptor, folder);
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    private static void Sync(int descriptor, string folder)
    {
        while (FSync(descriptor) != 0)
        {
            var error = Marshal.GetLastPInvokeError();
            if (error != Interrupted)
            {
                throw Failure(error, folder);
            }
        }
    }

    private static IOException Failure(int error, string path) => error == 2
        ? new FileNotFoundException($"{Marshal.GetPInvokeErrorMessage(error)}: '{path}'", path)
        : new IOException($"{Marshal.GetPInvokeErrorMessage(error)}: '{path}'", error);

    private static byte[] Utf8(string path) => Encoding.UTF8.GetBytes($"{path}\0");

    [DllImport("libc", EntryPoint = "link", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(byte[] existing, byte[] added);

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FSync(int descriptor);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int descriptor);
}
