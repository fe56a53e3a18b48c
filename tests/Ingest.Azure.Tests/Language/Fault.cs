using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Ingest.Azure.Tests.Language;

/// <summary>Something that the service double does to one request instead of answering it rightly; <paramref name="answer"/> makes the right answer.</summary>
internal delegate Task Fault(HttpContext context, Func<Task<ServiceAnswer>> answer);

/// <summary>The faults that a service can have.</summary>
internal static class Faults
{
    /// <summary>An error status with a JSON body and perhaps <c>Retry-After</c>.</summary>
    public static Fault Status(int status, string code, string message, string? retryAfter = null, string? innerCode = null) => async (context, _) =>
    {
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        await LanguageService.WriteAsync(context, ServiceAnswer.Error(status, code, message, innerCode));
    };

    /// <summary>A page of something in between.</summary>
    public static Fault Page(int status, string body) => async (context, _) =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html";
        await context.Response.WriteAsync(body);
    };

    /// <summary>Another address.</summary>
    public static Fault Redirect(string address) => (context, _) =>
    {
        context.Response.Redirect(address);
        return Task.CompletedTask;
    };

    /// <summary>The connection breaks before an answer.</summary>
    public static Fault Abort() => static (context, _) =>
    {
        context.Abort();
        return Task.CompletedTask;
    };

    /// <summary>No answer until the caller gives up.</summary>
    public static Fault Hang() => static async (context, _) =>
    {
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    };

    /// <summary>The first half of the right answer, then the connection breaks.</summary>
    public static Fault Half() => static async (context, answer) =>
    {
        var bytes = Encoding.UTF8.GetBytes((await answer()).Body.ToJsonString());
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));

        // Kestrel ends the connection after what was written; aborting it could overtake the bytes.
    };

    /// <summary>The first half of the right answer, as if it were whole.</summary>
    public static Fault Cut() => static async (context, answer) =>
    {
        var text = (await answer()).Body.ToJsonString();
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(text[..(text.Length / 2)]);
    };

    /// <summary>So many megabytes of blanks.</summary>
    public static Fault Flood(int megabytes) => async (context, _) =>
    {
        context.Features.Get<IHttpResponseBodyFeature>()!.DisableBuffering();
        context.Response.ContentType = "application/json";
        var blanks = Encoding.UTF8.GetBytes(new string(' ', 1024 * 1024));
        for (var i = 0; i < megabytes && !context.RequestAborted.IsCancellationRequested; i++)
        {
            await context.Response.Body.WriteAsync(blanks);
        }
    };

    /// <summary>The right answer, changed.</summary>
    public static Fault Change(Action<JsonObject> change) => async (context, answer) =>
    {
        var right = await answer();
        change(right.Body);
        await LanguageService.WriteAsync(context, right);
    };

    /// <summary>The right answer with its first entity changed.</summary>
    public static Fault ChangeEntity(Action<JsonObject> change) => Change(body => change(body["results"]!["documents"]![0]!["entities"]![0]!.AsObject()));
}
