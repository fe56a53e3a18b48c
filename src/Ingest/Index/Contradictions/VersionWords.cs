using Ingest.Index.Export;
using Ingest.Index.Rows;

namespace Ingest.Index.Contradictions;

/// <summary>Says what differs, in plain words.</summary>
internal static class VersionWords
{
    private const int TellersNamed = 3;

    /// <summary>What a claim says about what differs.</summary>
    public static string Says(string differs, ReportedEvent claim) => differs switch
    {
        Contradiction.Polarity => claim.Happened is true ? "happened" : "did not happen",
        Contradiction.Actor => claim.Claim.Actor!.Text,
        _ => CountText.Of(claim.Claim.Counts!.First(count => string.Equals(count.Kind, differs, StringComparison.Ordinal))),
    };

    /// <summary>All versions with who tells them: "4 killed (Courier: police); 7 killed (Ledger)".</summary>
    public static string Describe(string differs, IReadOnlyList<EventVersion> versions) =>
        string.Join("; ", versions.Select(version => $"{Named(differs, version.Says)} ({string.Join(", ", Tellers(version))})"));

    private static string Named(string differs, string says) => differs switch
    {
        Contradiction.Polarity => $"it {says}",
        Contradiction.Actor => $"by {says}",
        _ => $"{says} {differs}",
    };

    private static IEnumerable<string> Tellers(EventVersion version)
    {
        var tellers = version.Claims.Select(Teller).Distinct(StringComparer.Ordinal).ToList();
        var named = tellers.Take(TellersNamed);
        return tellers.Count > TellersNamed ? named.Append($"and {(tellers.Count - TellersNamed).ToString(System.Globalization.CultureInfo.InvariantCulture)} more") : named;
    }

    private static string Teller(VersionClaim claim) => claim.Attribution?.Source is { } source ? $"{claim.Publisher}: {source.Text}" : claim.Publisher;
}
