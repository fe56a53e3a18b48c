using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Index.Query;

/// <summary>Reads the parameters of a query as a person or a program wrote them; the command line and the API share it.</summary>
public static partial class QueryParser
{
    /// <summary>Reads parameters; empty values count as not given. <paramref name="now"/> is what "24h" counts back from.</summary>
    public static QueryOutcome Parse(IReadOnlyDictionary<string, string?> parameters, IReadOnlyList<QueryParameter> allowed, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(allowed);
        foreach (var name in parameters.Keys.Where(name => !allowed.Any(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal))))
        {
            var known = string.Join(", ", allowed.Select(static parameter => parameter.Name));
            return new QueryOutcome.NotUnderstood(name, $"There is no parameter '{name}' here; there are {known}.");
        }

        var reading = new QueryReading(parameters, now);
        var query = Read(reading, allowed.Contains(QueryParameter.TextKind) ? QueryParameter.TextKind : QueryParameter.Kind);
        return reading.Problem is { } problem ? problem : new QueryOutcome.Understood(query);
    }

    private static IndexQuery Read(QueryReading reading, QueryParameter kinds)
    {
        var place = reading.Text(QueryParameter.Place);
        var isId = place is not null && PlaceId().IsMatch(place);
        return new IndexQuery(
            PlaceName: isId ? null : place,
            PlaceIds: isId ? [place!] : null,
            Country: Country(reading),
            Box: Box(reading),
            Near: Near(reading),
            Entity: reading.Text(QueryParameter.Entity),
            Types: reading.Terms(QueryParameter.Types, QueryTerms.EventTypes),
            Subtypes: reading.List(QueryParameter.Subtypes),
            Polarities: reading.Terms(QueryParameter.Polarities, QueryTerms.Polarities),
            Modalities: reading.Terms(QueryParameter.Modalities, QueryTerms.Modalities),
            Source: reading.Text(QueryParameter.Source),
            Speaker: reading.Text(QueryParameter.Speaker),
            Text: reading.Text(QueryParameter.Text),
            RawText: reading.Flag(QueryParameter.Raw),
            From: reading.Time(QueryParameter.From, endOfDay: false),
            To: reading.Time(QueryParameter.To, endOfDay: true),
            By: reading.Terms(QueryParameter.By, ["published", "event"]) is ["event", ..] ? TimeBasis.Event : TimeBasis.Published,
            Story: reading.Text(QueryParameter.Story),
            Article: reading.Text(QueryParameter.Article),
            Kind: reading.Terms(kinds, kinds == QueryParameter.TextKind ? QueryTerms.TextKinds : QueryTerms.MentionKinds) is [var kind, ..] ? kind : null,
            Category: reading.Text(QueryParameter.Category),
            Watch: reading.Text(QueryParameter.Watch),
            AllRevisions: reading.Flag(QueryParameter.AllRevisions),
            Feed: reading.Text(QueryParameter.Feed),
            Language: reading.Text(QueryParameter.Language),
            Withdrawn: reading.Flag(QueryParameter.Withdrawn),
            FewestSources: Count(reading, QueryParameter.FewestSources, 1),
            ActorKinds: reading.Terms(QueryParameter.ActorKinds, QueryTerms.ActorKinds),
            TargetKinds: reading.Terms(QueryParameter.TargetKinds, QueryTerms.ActorKinds),
            QuadClasses: reading.Terms(QueryParameter.QuadClasses, QueryTerms.QuadClasses),
            EventKey: reading.Text(QueryParameter.EventKey),
            AtLeast: AtLeast(reading),
            Limit: Count(reading, QueryParameter.Limit, IndexQuery.DefaultLimit),
            After: After(reading));
    }

    [GeneratedRegex("^[a-z][a-z0-9]*:[A-Za-z0-9._-]+$", RegexOptions.NonBacktracking)]
    private static partial Regex PlaceId();

    private static string? Country(QueryReading reading)
    {
        var country = reading.Text(QueryParameter.Country)?.ToUpperInvariant();
        return country is null or [>= 'A' and <= 'Z', >= 'A' and <= 'Z']
            ? country
            : reading.Refuse<string>(QueryParameter.Country, "must be two letters, an ISO 3166-1 code such as SY");
    }

    private static BoundingBox? Box(QueryReading reading) => reading.Numbers(QueryParameter.Box) switch
    {
        null => null,
        [var west, var south, var east, var north] when IsLongitude(west) && IsLongitude(east) && IsLatitude(south) && IsLatitude(north) && south <= north
            => new BoundingBox(west, south, east, north),
        _ => reading.Refuse<BoundingBox>(QueryParameter.Box, "must be west,south,east,north in degrees, south no greater than north"),
    };

    private static Circle? Near(QueryReading reading)
    {
        var text = reading.Text(QueryParameter.Radius)?.Replace("km", string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
        var kilometres = 25.0;
        if (text is not null && !(double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out kilometres) && kilometres is > 0 and <= 5000))
        {
            return reading.Refuse<Circle>(QueryParameter.Radius, "must be kilometres, more than 0 and at most 5000");
        }

        return reading.Numbers(QueryParameter.Near) switch
        {
            null when text is null => null,
            null => reading.Refuse<Circle>(QueryParameter.Radius, "needs near=latitude,longitude beside it"),
            [var latitude, var longitude] when IsLatitude(latitude) && IsLongitude(longitude) => new Circle(latitude, longitude, kilometres),
            _ => reading.Refuse<Circle>(QueryParameter.Near, "must be latitude,longitude in degrees"),
        };
    }

    private static List<LeastCount>? AtLeast(QueryReading reading)
    {
        var least = new List<LeastCount>();
        foreach (var (kind, parameter) in QueryTerms.CountKinds.Zip(QueryParameter.AtLeast))
        {
            switch (reading.Numbers(parameter))
            {
                case null:
                    break;
                case [>= 1 and <= int.MaxValue and var people] when double.IsInteger(people):
                    least.Add(new LeastCount(kind, (int)people));
                    break;
                default:
                    reading.Refuse<string>(parameter, "must be a whole number of people, 1 or more");
                    break;
            }
        }

        return least.Count == 0 ? null : least;
    }

    private static int Count(QueryReading reading, QueryParameter parameter, int otherwise)
    {
        switch (reading.Numbers(parameter))
        {
            case null:
                return otherwise;
            case [>= 1 and <= IndexQuery.MaxLimit and var count] when double.IsInteger(count):
                return (int)count;
            default:
                reading.Refuse<string>(parameter, $"must be a whole number from 1 to {IndexQuery.MaxLimit.ToString(CultureInfo.InvariantCulture)}");
                return otherwise;
        }
    }

    private static Continuation? After(QueryReading reading) => reading.Text(QueryParameter.After) is not { } text ? null
        : Continuation.TryParse(text, out var continuation) ? continuation
        : reading.Refuse<Continuation>(QueryParameter.After, "must be the continuation of an earlier answer, unchanged");

    private static bool IsLatitude(double value) => value is >= -90 and <= 90;

    private static bool IsLongitude(double value) => value is >= -180 and <= 180;
}
