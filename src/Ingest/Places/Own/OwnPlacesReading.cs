using Ingest.Storage.Yaml;

namespace Ingest.Places.Own;

/// <summary>What reading a <c>places.yaml</c> gave.</summary>
public abstract record OwnPlacesReading
{
    private OwnPlacesReading()
    {
    }

    /// <summary>It is understood.</summary>
    public sealed record Accepted(OwnPlaces Places) : OwnPlacesReading;

    /// <summary>It cannot be used; every problem is listed.</summary>
    public sealed record Refused(IReadOnlyList<YamlProblem> Problems) : OwnPlacesReading;
}
