namespace Ingest.Watches;

/// <summary>One thing that a story gained for a watch.</summary>
/// <param name="Kind">As in <see cref="Novelty.Gains"/>.</param>
/// <param name="What">What exactly, for the alert's id.</param>
/// <param name="Words">The same for readers.</param>
internal sealed record Gain(string Kind, string What, string Words)
{
    public const string First = "first";

    public const string AfterQuiet = "after-quiet";

    public const string Correction = "correction";

    public const string Events = "events";

    public const string Places = "places";

    public const string Sources = "sources";
}
