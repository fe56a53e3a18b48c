namespace Ingest.Watches;

/// <summary>Why a watch that stands in the list cannot do all that it was made for. It stays, and listens for what it still can.</summary>
public abstract record WatchTrouble(Watch Watch)
{
    /// <summary>A word for it, part of a notice's id.</summary>
    public abstract string Kind { get; }

    /// <summary>What is wrong and what to do, in sentences.</summary>
    public abstract string Words { get; }

    /// <summary>The gazetteer does not have its place any more.</summary>
    public sealed record PlaceGone(Watch Watch, string Gazetteer) : WatchTrouble(Watch)
    {
        public override string Kind => "place-gone";

        public override string Words =>
            $"The place of watch '{Watch.Name}', {Watch.PlaceName} ({Watch.PlaceId}), is not in this gazetteer ({Gazetteer}). The watch stands: its name and aliases are still listened for, as they are spelt. Pin it again: ingest watch add \"{Watch.Name}\" --place PLACE.";
    }

    /// <summary>Its area cannot be used.</summary>
    public sealed record BadArea(Watch Watch, string Message) : WatchTrouble(Watch)
    {
        public override string Kind => "bad-area";

        public override string Words => $"The area of watch '{Watch.Name}' cannot be used: {Message} The watch stands; nothing is found by its area until it is given again: ingest watch add \"{Watch.Name}\" --area FILE.";
    }

    /// <summary>It tells a sink that is not in the list.</summary>
    public sealed record NoSuchSink(Watch Watch, string Sink) : WatchTrouble(Watch)
    {
        public override string Kind => "no-such-sink";

        public override string Words => $"Watch '{Watch.Name}' tells the sink '{Sink}', which is not in the watchlist: what it raises goes nowhere from there. Import the sink, or let the watch tell another.";
    }
}
