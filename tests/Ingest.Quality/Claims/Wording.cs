namespace Ingest.Quality.Claims;

/// <summary>Whether words hold other words, whole and whatever their case.</summary>
internal static class Wording
{
    /// <summary>Whether <paramref name="text"/> holds one of the wordings that "|" parts.</summary>
    public static bool Holds(string? text, string wordings) => text is not null && wordings.Split('|').Any(wording => HoldsWhole(text, wording));

    private static bool HoldsWhole(string text, string wording)
    {
        for (var at = text.IndexOf(wording, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(wording, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + wording.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
