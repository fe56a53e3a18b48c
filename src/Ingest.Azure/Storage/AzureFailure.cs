using Azure;
using Azure.Identity;
using Ingest.Storage;

namespace Ingest.Azure.Storage;

/// <summary>Puts what the storage SDK throws into a sentence that says what to do.</summary>
internal static class AzureFailure
{
    /// <summary>
    /// Whether an exception is a broken service or network, not a bug. The SDK wraps the failures of its retries into an
    /// <see cref="AggregateException"/>, and tells a network that answers too late as a cancellation that nobody asked for.
    /// </summary>
    public static bool IsServiceFailure(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        RequestFailedException or AuthenticationFailedException or AggregateException => true,
        IOException => exception is not (FileNotFoundException or FileLoadException),
        OperationCanceledException => !cancellationToken.IsCancellationRequested,
        _ => false,
    };

    /// <summary>Does a call, turning the service's failures into <see cref="StorageException"/>.</summary>
    public static async Task<T> TranslateAsync<T>(string account, Func<Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call();
        }
        catch (Exception exception) when (IsServiceFailure(exception, cancellationToken))
        {
            throw Of(exception, account);
        }
    }

    public static StorageException Of(Exception exception, string account) => exception switch
    {
        AuthenticationFailedException => new($"There is no identity to reach the storage account {account} with ({FirstLine(exception)}); sign in (az login), or give the app a managed identity.", exception) { IsOutage = true },
        RequestFailedException { Status: 401 or 403 } failed => new($"The storage account {account} refuses this identity ({failed.ErrorCode ?? FirstLine(failed)}); give it the roles Storage Blob Data Contributor and Storage Queue Data Contributor, or check the key.", exception) { IsOutage = true },
        RequestFailedException { Status: > 0 } failed => new(FormattableString.Invariant($"The storage account {account} failed with status {failed.Status} ({failed.ErrorCode ?? FirstLine(failed)}); try again, and see the account's health if it stays so."), exception) { IsOutage = failed.Status is 408 or 429 or >= 500 },
        _ => new($"The storage account {account} cannot be reached ({FirstLine(exception)}); check the network and the account's name.", exception) { IsOutage = true },
    };

    private static string FirstLine(Exception exception) => exception.Message.Split('\n', 2)[0].TrimEnd('.', '\r');
}
