namespace Ingest.Cli;

/// <summary>A file that a verb writes: whole or not at all, and never over another.</summary>
internal static class WrittenFile
{
    /// <summary>Writes a file; gives its length in bytes. Throws <see cref="CliException"/> where it is there already or cannot be written.</summary>
    public static async Task<long> WriteAsync(string path, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        var part = path + ".part";
        try
        {
            if (File.Exists(path))
            {
                throw new CliException($"'{path}' is there already; choose another name, or move it away.");
            }

            long length;
            await using (var stream = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                await write(stream);
                await stream.FlushAsync(cancellationToken);
                length = stream.Length;
            }

            File.Move(part, path);
            return length;
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or DirectoryNotFoundException or NotSupportedException or PathTooLongException)
        {
            throw new CliException($"'{path}' cannot be written: {PlainWords.Of(exception.Message)}", exception);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }
}
