using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Channels;

namespace Ingest.Cli.Inspect;

/// <summary>Reads lines from a file, a gzipped file or standard input (<c>-</c>), and answers each in order.</summary>
internal static class NdjsonLines
{
    /// <summary>The non-empty lines of <paramref name="path"/>; throws <see cref="CliException"/> (wrong usage) where it cannot be opened.</summary>
    public static async IAsyncEnumerable<string> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = Open(path);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (await NextAsync(reader, path, cancellationToken) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return line;
            }
        }
    }

    /// <summary>
    /// Writes <paramref name="answer"/> of every line, in the order of the lines, each as soon as it and all before it are ready.
    /// Lines are answered side by side on all cores, a bounded number ahead, so memory does not grow with their number.
    /// </summary>
    public static async Task AnswerAsync(
        IAsyncEnumerable<string> lines,
        Func<string, CancellationToken, Task<string>> answer,
        TextWriter output,
        CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ahead = Channel.CreateBounded<Task<string>>(Environment.ProcessorCount * 2);
        var reading = ReadAheadAsync(lines, answer, ahead.Writer, stop.Token);
        try
        {
            await foreach (var task in ahead.Reader.ReadAllAsync(stop.Token))
            {
                await output.WriteLineAsync((await task).AsMemory(), stop.Token);
                await output.FlushAsync(stop.Token);
            }
        }
        finally
        {
            await stop.CancelAsync();
        }

        await reading;
    }

    private static async Task<string?> NextAsync(StreamReader reader, string path, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadLineAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            throw new CliException($"Cannot read '{path}' to its end: {(exception is InvalidDataException ? "it is not gzip, or damaged" : exception.Message.TrimEnd('.'))}.", ExitCode.WrongUsage);
        }
    }

    private static async Task ReadAheadAsync(
        IAsyncEnumerable<string> lines,
        Func<string, CancellationToken, Task<string>> answer,
        ChannelWriter<Task<string>> ahead,
        CancellationToken cancellationToken)
    {
        Exception? failure = null;
        try
        {
            await foreach (var line in lines.WithCancellation(cancellationToken))
            {
                await ahead.WriteAsync(Task.Run(() => answer(line, cancellationToken), cancellationToken), cancellationToken);
            }
        }
#pragma warning disable CA1031 // Handed on: the reading end throws it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = exception;
        }

        ahead.Complete(failure);
    }

    /// <summary>A file, unpacked where it is gzipped, or standard input for <c>-</c>; throws <see cref="CliException"/> (wrong usage) where it cannot be opened.</summary>
    internal static Stream Open(string path)
    {
        if (path == "-")
        {
            return Console.OpenStandardInput();
        }

        try
        {
            var file = File.OpenRead(path);
            return path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"Cannot read '{path}': {exception.Message}", ExitCode.WrongUsage);
        }
    }
}
