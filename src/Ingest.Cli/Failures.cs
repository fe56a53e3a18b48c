using Ingest.Storage;
using Microsoft.Extensions.Options;

namespace Ingest.Cli;

/// <summary>Turns what the outside world can do to a verb into one sentence and an exit code; a bug keeps its stack trace.</summary>
internal static class Failures
{
    public static async Task<int> GuardAsync(Func<Task<int>> verb, TextWriter error)
    {
        try
        {
            return await verb();
        }
        catch (CliException exception)
        {
            await error.WriteLineAsync(exception.Message);
            return exception.ExitCode;
        }
        catch (StorageException exception)
        {
            await error.WriteLineAsync(exception.Message);
            return ExitCode.Failed;
        }
        catch (OptionsValidationException exception)
        {
            await error.WriteLineAsync($"The settings cannot be used: {string.Join(" ", exception.Failures)}");
            return ExitCode.WrongUsage;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped.");
            return ExitCode.Failed;
        }
        catch (IOException exception) when (IsBrokenPipe(exception))
        {
            // The reader of our output (head, less) has seen enough.
            return ExitCode.Done;
        }
    }

    // EPIPE as .NET reports it on Unix (raw errno) and ERROR_NO_DATA / ERROR_BROKEN_PIPE on Windows.
    private static bool IsBrokenPipe(IOException exception) =>
        (exception.HResult & 0xFFFF) is 32 or 109 or 232;
}
