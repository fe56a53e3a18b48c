namespace Ingest.Feeds.Robots;

/// <summary>Collects the lines that are for one program while a file is read.</summary>
internal sealed class RobotsGroup
{
    private readonly List<RobotsRule> _rules = [];
    private TimeSpan? _delay;

    public bool IsNamed { get; set; }

    public void Add(string path, bool isAllowed)
    {
        // An empty pattern says nothing, by RFC 9309 and by long use: "Disallow:" allows all.
        if (path.Length > 0)
        {
            _rules.Add(new RobotsRule(RobotsPath.OfPattern(path[0] is '/' or '*' ? path : "/" + path), isAllowed));
        }
    }

    public void Delay(TimeSpan delay) => _delay = delay > _delay || _delay is null ? delay : _delay;

    public RobotsRules ToRules() => new([.. _rules.Distinct()], _delay);
}
