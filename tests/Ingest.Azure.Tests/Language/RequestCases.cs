namespace Ingest.Azure.Tests.Language;

/// <summary>Cases of whole requests: refusals, outages, answers that are none.</summary>
internal static class RequestCases
{
    private const string All = "azure 2025-10-01 for 1: Ursula von der Leyen=Person@0, NATO=Organization@25, Brussels=Location.GPE@43, Monday=DateTime.Date@55";
    private const string Busy = "Requests have exceeded rate limit of your current TextAnalytics S pricing tier.";
    private const string Quota = "Out of call volume quota for TextAnalytics F0 pricing tier. Please retry after 15 days.";
    private const string Gateway = "<html><body>Bad gateway</body></html>";

    public static IReadOnlyList<LanguageCase> Cases { get; } =
    [
        new("429 twice, then an answer", static service => service.Next(Faults.Status(429, "429", Busy, "0"), 2), All) { Requests = 3 },
        Fails("429 without end", Faults.Status(429, "429", Busy), "azure-busy: try later", 4, "asked too often"),
        Fails("429 that asks for more than a worker waits", Faults.Status(429, "429", Busy, "45"), "azure-busy: try later after 45 s", 1, "is asked again later"),
        Fails("503 that asks for more than a worker waits", Faults.Status(503, "ServiceUnavailable", "Busy.", "90"), "azure-failed: try later after 90 s", 1, "status 503"),
        Fails("429 with a date that has passed", Faults.Status(429, "429", Busy, "Wed, 01 Jan 2020 00:00:00 GMT"), "azure-busy: try later after 0 s", 4, "asked too often"),
        Fails("429 with a wait that nobody can read", Faults.Status(429, "429", Busy, "soon"), "azure-busy: try later", 4, "asked too often"),
        new("429 with a date far away", static service => service.Next(Faults.Status(429, "429", Quota, "Thu, 01 Jan 2099 00:00:00 GMT")), "embedded") { Says = "used up until 2026-12-31 23:00:00Z", Used = 0 },
        new("403 with days to wait", static service => service.Next(Faults.Status(403, "403", Quota, "1296000")), "embedded") { Says = "used up until 2026-12-15 23:00:00Z (403: Out of call volume quota", Used = 0 },
        new("429 with days to wait", static service => service.Next(Faults.Status(429, "429", Quota, "86400")), "embedded") { Says = "used up until 2026-12-01 23:00:00Z", Used = 0 },
        new("403 with a wait beyond reason", static service => service.Next(Faults.Status(403, "403", Quota, "999999999999")), "embedded") { Says = "used up until 2026-12-31 23:00:00Z", Used = 0 },
        Fails("401", Faults.Status(401, "401", "Access denied."), "azure-unauthorized: must act", 1, "check Ingest:Language:Key"),
        Fails("403 for want of a role", Faults.Status(403, "AuthenticationFailed", "Principal does not have access."), "azure-forbidden: must act", 1, "Cognitive Services Language Reader"),
        Fails("404", Faults.Status(404, "404", "Resource not found"), "azure-not-found: must act", 1, "Ingest:Language:Endpoint"),
        Fails("an address that moved", Faults.Redirect("https://elsewhere.example/"), "azure-rejected: must act", 1, "status 302"),
        Fails("415", Faults.Status(415, "UnsupportedMediaType", "No."), "azure-rejected: must act", 1, "status 415 (UnsupportedMediaType: No.)"),
        new("400 for an api-version that it does not have", static _ => { }, "azure-rejected: must act") { Options = static bench => bench.Options(version: "2019-01-01"), Says = "InvalidParameterValue", Used = 0 },
        new("400 for a text that is alone", static service => service.Next(Faults.Status(400, "InvalidRequest", "Bad text.", innerCode: "InvalidDocument")), "embedded") { Says = "(InvalidDocument: Bad text)", Used = 0 },
        new("413 for a text that is alone", static service => service.Next(Faults.Status(413, "413", "Too large.")), "embedded") { Says = "(RequestTooLarge: Too large)", Used = 0 },
        new("500, then an answer", static service => service.Next(Faults.Status(500, "InternalServerError", "It broke.")), All) { Requests = 2 },
        new("a broken connection, then an answer", static service => service.Next(Faults.Abort()), All) { Requests = 2 },
        Fails("500 without end", Faults.Status(500, "InternalServerError", "It broke."), "azure-failed: try later", 4, "status 500 (InternalServerError: It broke.)"),
        Fails("a gateway's page without end", Faults.Page(502, Gateway), "azure-failed: try later", 4, "status 502 (no reason given)"),
        Fails("408 without end", Faults.Status(408, "Timeout", "Too slow."), "azure-failed: try later", 4, "status 408"),
        Lost("a broken connection without end", Faults.Abort(), "azure-unreachable: try later", 4, "cannot be reached"),
        Lost("no answer at all", Faults.Hang(), "azure-timeout: try later", 2, "did not answer in time") with { Options = static bench => bench.Options(retries: 1, timeout: TimeSpan.FromSeconds(5)) },
        Lost("half an answer", Faults.Half(), "azure-half-answer: try later", 1, "broke off"),
        Lost("an answer cut short", Faults.Cut(), "azure-not-json: try later", 1, "not the agreed JSON"),
        Lost("a page instead of an answer", Faults.Page(200, Gateway), "azure-not-json: try later", 1, "not the agreed JSON"),
        Lost("an empty answer", Faults.Page(200, string.Empty), "azure-not-json: try later", 1, "not the agreed JSON"),
        Lost("an answer of the wrong kind", Faults.Change(static body => body["kind"] = "SentimentAnalysisResults"), "azure-wrong-kind: try later", 1, "'SentimentAnalysisResults' instead of entities"),
        Lost("an answer without results", Faults.Change(static body => body.Remove("results")), "azure-no-results: try later", 1, "without results"),
        Lost("an offset that is no number", Faults.ChangeEntity(static entity => entity["offset"] = "three"), "azure-not-json: try later", 1, "not the agreed JSON"),
        Lost("an answer of 20 MB", Faults.Flood(20), "azure-too-large: try later", 1, "more than 16 MB"),
        new("nothing, for a text that says nothing", static _ => { }, "embedded") { Text = " \n ", Requests = 0, Used = 0 },
    ];

    private static LanguageCase Fails(string name, Fault fault, string expected, int requests, string says) =>
        new(name, service => service.Next(fault, 4), expected) { Requests = requests, Says = says, Used = 0 };

    // The service may have read the text and counted it: the reservation stays.
    private static LanguageCase Lost(string name, Fault fault, string expected, int requests, string says) =>
        Fails(name, fault, expected, requests, says) with { Used = 1 };
}
