using System.Collections.Frozen;

namespace Ingest.Places;

/// <summary>Which countries' names vary in which way.</summary>
public static class SpellingFamilies
{
    private const string ArabicCountries =
        "AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE";

    private const string CyrillicCountries = "BY KG KZ MN RU TJ TM UA UZ";

    private const string GeneralCountries =
        "AF AM AO AZ BD BF BI BJ BN BT BW CD CF CG CI CM CV ER ET GA GE GH GM GN GQ GW ID IL IN IR KE KH LA LK LR LS MG ML MM MU "
        + "MV MW MY MZ NA NE NG NP PG PH PK RW SC SG SL SN SS ST SZ TD TG TH TL TZ UG VN ZA ZM ZW";

    private static readonly FrozenDictionary<string, SpellingFamily> ByCountry = Rows().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The family of a country (ISO 3166-1 alpha-2); <see cref="SpellingFamily.None"/> for null and for all that are not listed.</summary>
    public static SpellingFamily Of(string? country) =>
        country is not null && ByCountry.TryGetValue(country, out var family) ? family : SpellingFamily.None;

    private static IEnumerable<KeyValuePair<string, SpellingFamily>> Rows() =>
        Row(ArabicCountries, SpellingFamily.Arabic)
            .Concat(Row(CyrillicCountries, SpellingFamily.Cyrillic))
            .Concat(Row(GeneralCountries, SpellingFamily.General));

    private static IEnumerable<KeyValuePair<string, SpellingFamily>> Row(string countries, SpellingFamily family) =>
        countries.Split(' ').Select(country => KeyValuePair.Create(country, family));
}
