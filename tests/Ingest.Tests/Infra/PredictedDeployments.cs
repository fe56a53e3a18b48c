using Xunit;

namespace Ingest.Tests.Infra;

/// <summary>Two deployments: one with nothing but a name and a place, one with everything that can be switched on.</summary>
public sealed class PredictedDeployments : IAsyncLifetime
{
    private const string Everything = """
        param recognizer = 'azure-for-watched'
        param monthlyTextRecords = 7000
        param pullSchedule = '0 */5 * * * *'
        param keepPagesWarm = true
        param deleteRawAfterDays = 400
        param alertEmail = 'desk@example.org'
        param failedPullsPerHour = 25
        param noArticleHours = 48
        param operatorId = '11111111-1111-1111-1111-111111111111'
        """;

    // Predicted once for all classes that look at them.
    private static readonly Lazy<Task<PredictedDeployment>> PlainOnce = new(static () => PredictedDeployment.OfAsync(string.Empty, CancellationToken.None));
    private static readonly Lazy<Task<PredictedDeployment>> FullOnce = new(static () => PredictedDeployment.OfAsync(Everything, CancellationToken.None));

    internal PredictedDeployment Plain { get; private set; } = null!;

    internal PredictedDeployment Full { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Plain = await PlainOnce.Value;
        Full = await FullOnce.Value;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
