namespace Ingest.Articles.Extraction;

/// <summary>Whether <c>02/10/2020</c> on a page is the tenth of February: where its readers write the month first, and where they write days with dots, so that slashes come from a program's default.</summary>
internal static class DateOrder
{
    private static readonly HashSet<string> Dotted = new(StringComparer.OrdinalIgnoreCase) { "de", "cs", "da", "et", "fi", "hr", "lv", "nb", "no", "pl", "ru", "sk", "sl", "tr", "uk" };

    public static bool IsMonthFirst(string? language, Uri? address)
    {
        if (language is null || language.Length == 2 && language.Equals("en", StringComparison.OrdinalIgnoreCase))
        {
            // A country's own domain speaks for the country; the others are American more often than not.
            return address is null || !(address.Host.Length > 3 && address.Host[^3] == '.');
        }

        return language.StartsWith("en-US", StringComparison.OrdinalIgnoreCase) || Dotted.Contains(language.Split('-')[0]);
    }
}
