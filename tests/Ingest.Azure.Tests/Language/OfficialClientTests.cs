using System.Diagnostics;
using Xunit;

namespace Ingest.Azure.Tests.Language;

/// <summary>The service double under Microsoft's JavaScript client (<c>@azure/ai-language-text</c>): somebody else's code agrees that it is the service.</summary>
public sealed class OfficialClientTests
{
    private const string Expected =
        """
        {"what":"document","id":"a","entities":[["NATO","Organization",null,3,4,0.9],["Brussels","Location","GPE",25,8,0.9]]}
        {"what":"document","id":"b","error":"UnsupportedLanguageCode"}
        {"what":"document","id":"c","error":"InvalidDocument"}
        {"what":"document","id":"d","error":"InvalidDocument"}
        {"what":"text elements","id":"a","entities":[["NATO","Organization",null,2,4,0.9],["Brussels","Location","GPE",24,8,0.9]]}
        {"what":"wrong key","status":401,"code":"401"}
        {"what":"too many","status":400,"code":"InvalidDocumentBatch"}
        {"what":"twins","status":400,"code":"InvalidDocument"}
        {"what":"before throttling"}
        {"what":"after throttling","id":"0","entities":[["NATO","Organization",null,0,4,0.9],["Nile","Location","Geographical",13,4,0.9]]}
        """;

    // Two requests are answered; then a wrong key, six texts and twins are refused by rule; the last is throttled once.
    private const int RequestsBeforeThrottling = 5;

    [Fact]
    public async Task OfficialClient_AgainstTheDouble_GetsWhatTheServiceGives()
    {
        await using var service = await LanguageService.StartAsync();
        for (var i = 0; i < RequestsBeforeThrottling; i++)
        {
            service.Next(static async (context, answer) => await LanguageService.WriteAsync(context, await answer()));
        }

        service.Next(Faults.Status(429, "429", "Requests have exceeded rate limit. Please retry after 1 second.", "1"));
        var (output, error) = await RunAsync(service.Endpoint);
        Assert.Equal(string.Empty, error);
        Assert.Equal(Expected, output.TrimEnd(), ignoreLineEndingDifferences: true);
        Assert.Equal(RequestsBeforeThrottling + 2, service.Requests.Count);
        Assert.All(service.Requests, static request => Assert.Equal("2023-04-01", request.ApiVersion));
    }

    private static async Task<(string Output, string Error)> RunAsync(string endpoint)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Language", "official-client.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script, endpoint, LanguageService.Key, Tools()])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (await output, await error);
    }

    private static string Tools()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var tools = Path.Combine(folder.FullName, ".tools");
            if (Directory.Exists(Path.Combine(tools, "node_modules", "@azure", "ai-language-text")))
            {
                return tools;
            }
        }

        throw new InvalidOperationException("Microsoft's client is not there; run ./test, which installs it under .tools.");
    }
}
