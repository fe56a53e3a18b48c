using System.CommandLine;
using System.Globalization;
using Ingest.Places;
using Ingest.Places.Lookup;

namespace Ingest.Cli.Places;

/// <summary><c>ingest places find|show|near|variants</c>: asks the gazetteer, with the user's own places over it.</summary>
internal static class PlacesCommand
{
    private const double WidestKm = 20_040;

    private static readonly Option<string> Format = new("--format")
    {
        Description = "table for reading, the others for programs.",
        DefaultValueFactory = static _ => "table",
        HelpName = "table|json|ndjson|csv|geojson",
        Recursive = true,
    };

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong([.. PlaceTable.Formats.Keys]);
        return new Command("places", "Asks the gazetteer and your places.yaml. Example: ingest places find Raqqa") { Format, Find(), Show(), Near(), Variants() };
    }

    private static Command Find()
    {
        var name = new Argument<string>("name") { Description = "A name in any script and spelling; also \"Name, Country\" or \"Name, Division\"." };
        var command = new Command("find", "Lists the places that a name could mean, each with its score (0 to 1) and the reasons for it. Example: ingest places find \"Deir ez-Zor\"") { name };
        command.SetAction((parsed, cancellationToken) =>
            WriteAsync(parsed, PlaceTables.Findings(new PlaceSearch(UsersGazetteer.Open(parsed)).Find(parsed.GetRequiredValue(name))), "No place bears this name, or one like it.", cancellationToken));
        return command;
    }

    private static Command Show()
    {
        var id = PlaceId();
        var command = new Command("show", "Shows one place: what it lies in, and all its names with their years. Example: ingest places show geonames:172955") { id };
        command.SetAction((parsed, cancellationToken) => WriteAsync(parsed, PlaceTables.Card(Card(UsersGazetteer.Open(parsed), parsed.GetRequiredValue(id))), string.Empty, cancellationToken));
        return command;
    }

    private static Command Near()
    {
        var point = new Argument<string[]>("point") { Description = "Latitude and longitude in degrees: 35.95 39.01, or 35.95,39.01.", Arity = new ArgumentArity(1, 2) };
        var radius = new Option<double>("--km") { Description = "The circle's radius in kilometres.", DefaultValueFactory = static _ => 10 };
        var command = new Command("near", "Lists the places in a circle, nearest first, with their distances. Example: ingest places near 35.95 39.01 --km 20") { point, radius };
        command.SetAction((parsed, cancellationToken) =>
        {
            var (latitude, longitude) = Point(parsed.GetRequiredValue(point));
            return WriteAsync(parsed, PlaceTables.Nearby(UsersGazetteer.Open(parsed).Near(latitude, longitude, Within(parsed.GetValue(radius), 0, WidestKm, "radius"))), "No place lies in this circle.", cancellationToken);
        });
        return command;
    }

    private static Command Variants()
    {
        var id = PlaceId();
        var command = new Command("variants", "Lists all names of one place, with the keys under which spellings are held equal at levels 2 and 3. Example: ingest places variants geonames:172955") { id };
        command.SetAction((parsed, cancellationToken) => WriteAsync(parsed, PlaceTables.Names(Card(UsersGazetteer.Open(parsed), parsed.GetRequiredValue(id))), string.Empty, cancellationToken));
        return command;
    }

    private static Argument<string> PlaceId() =>
        new("id") { Description = "A place id, as: geonames:172955, country:SY, admin1:SY.04. 'ingest places find' lists them." };

    private static PlaceCard Card(Gazetteer world, string id) =>
        world.Card(id) ?? throw new CliException($"The gazetteer has no place '{id}'; 'ingest places find NAME' lists ids such as geonames:172955.");

    private static (double Latitude, double Longitude) Point(string[] words)
    {
        var numbers = string.Join(',', words).Split(',').Select(static text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).ToList();
        return numbers is [var latitude, var longitude] && double.IsFinite(latitude) && double.IsFinite(longitude)
            ? (Within(latitude, -90, 90, "latitude"), Within(longitude, -180, 180, "longitude"))
            : throw new CliException($"'{string.Join(' ', words)}' is no point; write latitude and longitude in degrees, such as 35.95 39.01.", ExitCode.WrongUsage);
    }

    private static double Within(double value, double least, double most, string name) => value >= least && value <= most
        ? value
        : throw new CliException(FormattableString.Invariant($"The {name} {value} is not between {least} and {most}."), ExitCode.WrongUsage);

    private static async Task<int> WriteAsync(ParseResult parsed, PlaceTable table, string whenEmpty, CancellationToken cancellationToken)
    {
        await table.WriteAsync(parsed.InvocationConfiguration.Output, parsed.GetRequiredValue(Format), cancellationToken);
        if (table.Rows.Count == 0)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(whenEmpty.AsMemory(), cancellationToken);
        }

        return ExitCode.Done;
    }
}
