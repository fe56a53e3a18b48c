using System.Collections.Frozen;
using System.Globalization;
using Ingest.Storage;

namespace Ingest.Claims.Codes;

/// <summary>The codes of other schemes for an event; null where a scheme has none.</summary>
/// <param name="Cameo">CAMEO event code, as fine as mode and sub-event tell; its first two digits are the root.</param>
/// <param name="QuadClass">1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
public sealed record EventCodes(string? Cameo, int? QuadClass)
{
    private static readonly FrozenDictionary<(string Type, string Mode, string Subtype), EventCodes> Table = EmbeddedTable.Rows("Claims/Codes/codes.tsv")
        .ToFrozenDictionary(static row => (row[0], row[1], row[2]), static row => new EventCodes(row[3].Length > 0 ? row[3] : null, Number(row[4])));

    private static readonly EventCodes None = new(null, null);

    /// <summary>The codes of an event, from its PLOVER type, mode and sub-event.</summary>
    public static EventCodes Of(ClaimEvent happening)
    {
        ArgumentNullException.ThrowIfNull(happening);
        var (type, mode, subtype) = (happening.Type, happening.Mode ?? string.Empty, happening.Subtype ?? string.Empty);
        return Table.GetValueOrDefault((type, mode, subtype))
            ?? Table.GetValueOrDefault((type, string.Empty, subtype))
            ?? Table.GetValueOrDefault((type, mode, string.Empty))
            ?? Table.GetValueOrDefault((type, string.Empty, string.Empty))
            ?? None;
    }

    private static int? Number(string text) => text.Length > 0 ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
