using System.Globalization;

namespace Ingest.Watches;

/// <summary>What a sink is told in one message: an alert, or all that was held for it.</summary>
/// <param name="Id">The alert's id, or <c>d-…</c>, made from the sink and the alerts: the same when the message is sent again.</param>
/// <param name="Time">The alert's time; of several, the latest one's.</param>
/// <param name="Alerts">Oldest first; at least one.</param>
public sealed record AlertBundle(string Id, DateTimeOffset Time, IReadOnlyList<Alert> Alerts)
{
    /// <summary>One alert by itself.</summary>
    public static AlertBundle Of(Alert alert)
    {
        ArgumentNullException.ThrowIfNull(alert);
        return new AlertBundle(alert.Id, alert.Time, [alert]);
    }

    /// <summary>What stands for several alerts where one has its title.</summary>
    internal string Count => string.Create(CultureInfo.InvariantCulture, $"{Alerts.Count} alerts");

    /// <summary>How many alerts a message leaves out, in words.</summary>
    internal static string AndMore(int more) => string.Create(CultureInfo.InvariantCulture, $"and {more} more");

    /// <summary>The alerts to show, and how many more there are: a message to people shows ten and says "and N more".</summary>
    internal (IReadOnlyList<Alert> Shown, int More) Shown(int most) => Alerts.Count <= most ? (Alerts, 0) : ([.. Alerts.Take(most)], Alerts.Count - most);
}
