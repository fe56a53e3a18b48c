using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Ingest.Cli;

/// <summary>Settings as .NET programs have them: <c>appsettings.json</c> here and in the data folder, then <c>INGEST__SECTION__KEY</c> in the environment, then the command line.</summary>
internal static class Settings
{
    /// <summary>Reads them all; <paramref name="fixedSettings"/> win. Throws <see cref="CliException"/> where a file cannot be read.</summary>
    public static IConfiguration Read(ParseResult parsed, params IEnumerable<(string Key, string Value)> fixedSettings)
    {
        var data = parsed.GetValue(CommonOptions.Data) ?? "./data";
        var overrides = fixedSettings.ToDictionary(static setting => setting.Key, static setting => (string?)setting.Value, StringComparer.OrdinalIgnoreCase);
        if (parsed.GetValue(CommonOptions.AllowPrivate))
        {
            overrides["Ingest:Feeds:AllowPrivateAddresses"] = "true";
        }

        if (parsed.GetValue(CommonOptions.Storage) is { } storage)
        {
            overrides.TryAdd(StorageChoice.Setting, storage);
        }

        try
        {
            return new ConfigurationBuilder()
                .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
                .AddJsonFile(Path.GetFullPath(Path.Combine(data, "appsettings.json")), optional: true)
                .AddEnvironmentVariables()
                .AddInMemoryCollection(overrides)
                .Build();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException or FormatException)
        {
            var cause = exception.GetBaseException();
            var place = ReferenceEquals(cause, exception) ? string.Empty : $" ({exception.Message.TrimEnd('.')})";
            throw new CliException($"The settings cannot be read, mend them: {cause.Message.TrimEnd('.')}{place}.", ExitCode.WrongUsage);
        }
    }

    /// <summary>Binds and checks the options of every stage; throws <see cref="CliException"/> or an options error where one cannot be used.</summary>
    public static void Check(IServiceProvider services)
    {
        try
        {
            services.GetService<IStartupValidator>()?.Validate();
        }
        catch (InvalidOperationException exception)
        {
            // The binder says which key holds which value.
            throw new CliException($"The settings cannot be used: {PlainWords.Of(exception.Message)}", ExitCode.WrongUsage);
        }
    }

    /// <summary>Logs go to standard error, so that output meant for programs stays clean.</summary>
    public static void ConfigureLogging(ILoggingBuilder builder, ParseResult parsed)
    {
        builder.AddSimpleConsole(static options =>
        {
            options.SingleLine = true;
            options.ColorBehavior = LoggerColorBehavior.Disabled;
        });
        builder.Services.Configure<ConsoleLoggerOptions>(static options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.SetMinimumLevel(parsed.GetValue(CommonOptions.Verbose) ? LogLevel.Debug : LogLevel.Warning);
        builder.AddFilter("System.Net.Http", LogLevel.Warning);
        builder.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

        // What the host fails to start with is said once, in our words.
        builder.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
    }
}
