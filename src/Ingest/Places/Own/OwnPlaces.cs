using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ingest.Places.Own;

/// <summary>What a user's <c>places.yaml</c> says; it wins over the built-in gazetteer.</summary>
public sealed record OwnPlaces(IReadOnlyList<OwnPlace> Places, IReadOnlyList<PlaceCorrection> Corrections, IReadOnlyList<PreferredPlace> Preferred)
{
    private const int MarkBytes = 4;

    /// <summary>Nothing.</summary>
    public static OwnPlaces None { get; } = new([], [], []);

    /// <summary>Whether nothing is said.</summary>
    public bool IsEmpty => Places.Count + Corrections.Count + Preferred.Count == 0;

    /// <summary>A hash of all that is said, eight hexadecimal digits: comments and the layout of the file do not change it.</summary>
    public string Mark()
    {
        var words = Places.SelectMany(Words).Concat(Corrections.SelectMany(Words)).Concat(Preferred.SelectMany(Words));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words))).AsSpan(0, MarkBytes));
    }

    private static IEnumerable<string> Words(OwnPlace place) =>
        [place.PlaceId, place.Name, .. place.Names, Number(place.Latitude), Number(place.Longitude), place.Precision, place.ParentId ?? string.Empty, Number(place.Population)];

    private static IEnumerable<string> Words(PlaceCorrection correction) =>
        [correction.PlaceId, .. correction.Names, "not", .. correction.Never, Number(correction.At?.Latitude), Number(correction.At?.Longitude), Number(correction.Population)];

    private static IEnumerable<string> Words(PreferredPlace preferred) => ["prefer", preferred.Name, preferred.Country ?? string.Empty, preferred.PlaceId];

    private static string Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty;
}
