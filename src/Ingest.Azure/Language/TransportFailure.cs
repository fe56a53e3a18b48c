using Azure;
using Azure.Identity;

namespace Ingest.Azure.Language;

/// <summary>What goes wrong between here and the service, as replies.</summary>
internal static class TransportFailure
{
    /// <summary>Whether an exception is the network's, the clock's or the identity's. The SDK wraps the failures of its repetitions into an <see cref="AggregateException"/>.</summary>
    public static bool IsOne(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        OperationCanceledException => !cancellationToken.IsCancellationRequested,
        AggregateException all => all.InnerExceptions.All(inner => IsOne(inner, cancellationToken)),
        _ => exception is RequestFailedException or AuthenticationFailedException or IOException or HttpRequestException,
    };

    /// <summary>The request was not sent, or no answer began.</summary>
    public static LanguageReply.Failed WhileSending(Exception exception, string host)
    {
        var last = exception is AggregateException all ? all.InnerExceptions[^1] : exception;
        return last switch
        {
            AuthenticationFailedException => new(
                "azure-no-identity",
                $"There is no identity to ask Azure AI Language at {host} with ({FirstLine(last)}); sign in (az login), give the app a managed identity, or set Ingest:Language:Key.",
                IsTransient: false,
                After: null,
                MayBeCounted: false),
            OperationCanceledException => new(
                "azure-timeout",
                $"Azure AI Language at {host} did not answer in time. It is asked again later; if it stays so, raise Ingest:Language:Timeout or see the service's health.",
                IsTransient: true,
                After: null,
                MayBeCounted: true),
            _ => new(
                "azure-unreachable",
                $"Azure AI Language at {host} cannot be reached ({FirstLine(last)}). It is asked again later; check the network and Ingest:Language:Endpoint.",
                IsTransient: true,
                After: null,
                MayBeCounted: true),
        };
    }

    /// <summary>The answer broke off.</summary>
    public static LanguageReply.Failed WhileReading(Exception exception, string host) => new(
        "azure-half-answer",
        $"The answer of Azure AI Language at {host} broke off ({FirstLine(exception)}). It is asked again later.",
        IsTransient: true,
        After: null,
        MayBeCounted: true);

    private static string FirstLine(Exception exception) => exception.Message.Split('\n', 2)[0].TrimEnd('.', '\r');
}
