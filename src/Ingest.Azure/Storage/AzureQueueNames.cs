using Ingest.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Ingest.Azure.Storage;

/// <summary>
/// What the queues are called in the storage account. The settings are those that the triggers of the Functions app name, such as
/// <c>INGEST_QUEUE_PAGES</c>; a queue without one is called as everywhere else. A poison queue is <c>&lt;name&gt;-poison</c>, as the Functions host calls it.
/// </summary>
public sealed class AzureQueueNames
{
    private readonly Dictionary<string, string> _names;

    private AzureQueueNames(Dictionary<string, string> names) => _names = names;

    /// <summary>The setting that names a queue.</summary>
    public static string SettingOf(string queue)
    {
        ArgumentNullException.ThrowIfNull(queue);
        return $"INGEST_QUEUE_{queue.ToUpperInvariant()}";
    }

    /// <summary>Reads the settings. Throws <see cref="OptionsValidationException"/>, naming the setting, where a name is none that Azure takes, or two queues have one name.</summary>
    public static AzureQueueNames Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var queue in QueueNames.All)
        {
            var name = configuration[SettingOf(queue)] is { Length: > 0 } given ? given : queue;
            if (!QueueNames.IsValid(name + QueueNames.PoisonSuffix))
            {
                throw Unusable($"{SettingOf(queue)} is '{name}', which is no name for a queue: 3 to 56 lower-case letters, digits and single hyphens.");
            }

            if (names.FirstOrDefault(known => known.Value == name).Key is { } other)
            {
                throw Unusable($"{SettingOf(other)} and {SettingOf(queue)} are both '{name}'; give each queue a name of its own.");
            }

            names.Add(queue, name);
        }

        return new AzureQueueNames(names);
    }

    /// <summary>The name in the account of a queue or poison queue.</summary>
    public string Of(string queue)
    {
        ArgumentNullException.ThrowIfNull(queue);
        return queue.EndsWith(QueueNames.PoisonSuffix, StringComparison.Ordinal)
            ? Of(QueueNames.Plain(queue)) + QueueNames.PoisonSuffix
            : _names.GetValueOrDefault(queue, queue);
    }

    private static OptionsValidationException Unusable(string problem) => new(nameof(AzureQueueNames), typeof(AzureQueueNames), [problem]);
}
