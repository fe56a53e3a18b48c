using Ingest.Places;
using Ingest.Watches;
using Ingest.Watches.Areas;
using Xunit;

namespace Ingest.Tests.Watches.Areas;

public sealed class WatchedAreasTests
{
    private const int Seed = 20260303;

    [Fact]
    public void Near_ManyCirclesAndAreas_FindsAllThatHoldThePoint()
    {
        var random = new Random(Seed);
        var watches = Enumerable.Range(0, 600).Select(i => i % 2 == 0 ? Circle(random, i) : Area(random, i)).ToList();
        var areas = new WatchedAreas(watches);
        var held = 0;
        for (var i = 0; i < 2000; i++)
        {
            var (latitude, longitude) = Point(random);
            var expected = watches.Where(watch => Holds(watch, latitude, longitude)).ToList();
            held += expected.Count;
            Assert.Empty(expected.Except(areas.Near(latitude, longitude)));
            Assert.All(watches.Where(static watch => watch.Area is not null), watch => Assert.Equal(expected.Contains(watch), areas.IsInArea(watch, latitude, longitude)));
        }

        Assert.True(held > 1000, $"Seed {Seed}: only {held} points lie in anything.");
    }

    [Fact]
    public void Near_NothingWatched_IsEmpty() => Assert.Empty(new WatchedAreas([]).Near(1, 2));

    private static bool Holds(Watch watch, double latitude, double longitude) => watch.Area is { } area
        ? Assert.IsType<AreaReading.Usable>(AreaShape.Of(area)).Shape.Contains(latitude, longitude)
        : GeoDistance.Kilometres(watch.Latitude!.Value, watch.Longitude!.Value, latitude, longitude) <= watch.WithinKilometres;

    private static Watch Circle(Random random, int number)
    {
        var (latitude, longitude) = Point(random);
        return new Watch($"{number}", null, null, null, latitude, longitude, random.NextDouble() * 2000, [], [], [], []);
    }

    private static Watch Area(Random random, int number)
    {
        var (latitude, longitude) = Point(random);
        var (height, width) = (random.NextDouble() * 20, random.NextDouble() * 60);
        var (south, north) = (Math.Max(-90, latitude - height), Math.Min(90, latitude + height));
        var ring = new double[][] { [Turned(longitude - width), south], [Turned(longitude + width), south], [Turned(longitude), north], [Turned(longitude - width), south] };
        return new Watch($"{number}", null, null, null, null, null, null, [], [], [], []) { Area = new WatchArea(WatchArea.MultiPolygon, [[ring]]) };
    }

    private static (double Latitude, double Longitude) Point(Random random) => ((random.NextDouble() * 180) - 90, (random.NextDouble() * 360) - 180);

    private static double Turned(double longitude) => longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
}
