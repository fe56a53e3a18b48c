namespace Ingest.Cli;

/// <summary>The verb cannot do what it was asked; the message is one sentence that says what to do.</summary>
internal sealed class CliException : Exception
{
    public CliException(string message, int exitCode = Cli.ExitCode.Failed)
        : base(message) => ExitCode = exitCode;

    public CliException(string message, Exception innerException)
        : base(message, innerException) => ExitCode = Cli.ExitCode.Failed;

    public CliException()
        : this(string.Empty)
    {
    }

    /// <summary>What the process ends with.</summary>
    public int ExitCode { get; }
}
