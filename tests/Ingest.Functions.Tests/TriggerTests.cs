using System.Reflection;
using Ingest.Functions.Tests.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Xunit;

namespace Ingest.Functions.Tests;

/// <summary>What the host reads off the functions: names, triggers, queues, schedule, routes, keys.</summary>
public sealed class TriggerTests
{
    private static readonly string[] Open = ["HealthLive", "HealthReady", "WebSub"];

    [Fact]
    public void Functions_All_AreThoseOfTheFlowAndTheApi() => Assert.Equal(
        ["Alerts", "Article", "ArticleDiff", "ArticleRaw", "ArticleRevisions", "Articles", "Claim", "Claims", "Contradictions", "DeliverAlert", "EnrichArticle", "Feed", "Feeds", "FetchFeed", "FetchPage", "HealthLive", "HealthReady", "Mentions", "Notices", "OpenApi", "Places", "PullFeeds", "Stories", "Story", "Summary", "Watch", "Watches", "WebSub"],
        FunctionMethod.All.Select(static function => function.Name),
        StringComparer.Ordinal);

    [Theory]
    [InlineData("FetchFeed", "%INGEST_QUEUE_FEEDS%")]
    [InlineData("FetchPage", "%INGEST_QUEUE_PAGES%")]
    [InlineData("EnrichArticle", "%INGEST_QUEUE_ARTICLES%")]
    [InlineData("DeliverAlert", "%INGEST_QUEUE_ALERTS%")]
    public void Queue_OfEachStep_IsNamedByASetting(string name, string queue)
    {
        var trigger = Assert.IsType<QueueTriggerAttribute>(FunctionMethod.Named(name).Trigger);
        Assert.Equal((queue, "IngestStorage"), (trigger.QueueName, trigger.Connection));
    }

    [Fact]
    public void Timer_OfPullFeeds_KeepsItsScheduleAndDoesNotRunAtStart()
    {
        var trigger = Assert.IsType<TimerTriggerAttribute>(FunctionMethod.Named("PullFeeds").Trigger);
        Assert.Equal(("%INGEST_PULL_SCHEDULE%", true, false), (trigger.Schedule, trigger.UseMonitor, trigger.RunOnStartup));
    }

    [Fact]
    public void Claims_TheOutput_TriggersNothing() =>
        Assert.DoesNotContain(FunctionMethod.All, static function => function.Trigger is QueueTriggerAttribute { QueueName: "%INGEST_QUEUE_CLAIMS%" });

    [Fact]
    public void Http_EveryFunctionButHealthAndHubs_AsksForAKey() => Assert.All(
        FunctionMethod.All.Where(static function => function.Trigger is HttpTriggerAttribute),
        static function => Assert.Equal(Open.Contains(function.Name) ? AuthorizationLevel.Anonymous : AuthorizationLevel.Function, ((HttpTriggerAttribute)function.Trigger).AuthLevel));

    [Fact]
    public void Http_EveryFunction_TakesAllMethodsSoThatTheApiAnswersWrongOnes() => Assert.All(
        FunctionMethod.All.Select(static function => function.Trigger).OfType<HttpTriggerAttribute>(),
        static trigger => Assert.Null(trigger.Methods));

    // An output binding would be sent after the function returned: not stored before the message is acknowledged, and never resent.
    [Fact]
    public void Functions_All_HaveNoOutputBinding() => Assert.All(FunctionMethod.All, static function =>
    {
        Assert.True(function.Method.ReturnType == typeof(Task) || function.Method.ReturnType == typeof(Task<IResult>), function.Name);
        var attributes = function.Method.GetCustomAttributes().Concat(function.Method.GetParameters().SelectMany(static parameter => parameter.GetCustomAttributes()));
        Assert.DoesNotContain(attributes, static attribute => attribute.GetType().Name.Contains("Output", StringComparison.Ordinal));
        Assert.All(function.Method.GetParameters(), static parameter => Assert.False(parameter.IsOut || parameter.ParameterType.IsByRef));
    });

    [Fact]
    public void Functions_ThatWork_CanBeCancelled() => Assert.All(
        FunctionMethod.All.Where(static function => function.Trigger is not HttpTriggerAttribute),
        static function => Assert.Equal(typeof(CancellationToken), function.Method.GetParameters()[^1].ParameterType));
}
