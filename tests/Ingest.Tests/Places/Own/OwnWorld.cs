using Ingest.Places;
using Ingest.Places.Own;
using Xunit;

namespace Ingest.Tests.Places.Own;

/// <summary>The gazetteer with a user's file over it.</summary>
internal static class OwnWorld
{
    public static Gazetteer Of(string yaml) => Gazetteer.Open(Assert.IsType<OwnPlacesReading.Accepted>(OwnPlacesYaml.Read(yaml, Gazetteer.Open())).Places);
}
