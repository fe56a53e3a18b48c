using Ingest.Storage;
using Microsoft.Extensions.Options;

namespace Ingest.Cli;

/// <summary>Turns what the outside world can do to a verb into one sentence and an exit code; a bug shows its stack trace with <c>--verbose</c>.</summary>
internal static class Failures
{
    public static async Task<int> GuardAsync(Func<Task<int>> verb, TextWriter error, bool isVerbose)
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
            await error.WriteLineAsync($"The settings cannot be used: {string.Join(" ", exception.Failures.Select(failure => SettingKeys.Named(failure, exception.OptionsType)))}");
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
#pragma warning disable CA1031 // The last line of defence: a defect must not look like a crash of the user's making.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await error.WriteLineAsync(isVerbose
                ? $"{Unexpected(exception)}\n{exception}"
                : $"{Unexpected(exception)} Run the same with --verbose for the details that a report needs.");
            return ExitCode.Failed;
        }
    }

    private static string Unexpected(Exception exception) =>
        $"This should not happen, it is a defect of ingest ({exception.GetType().Name}: {PlainWords.Of(exception.Message).TrimEnd('.')}).";

    // EPIPE as .NET reports it on Unix (raw errno) and ERROR_NO_DATA / ERROR_BROKEN_PIPE on Windows.
    private static bool IsBrokenPipe(IOException exception) =>
        (exception.HResult & 0xFFFF) is 32 or 109 or 232;
}
