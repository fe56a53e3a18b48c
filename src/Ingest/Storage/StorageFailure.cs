namespace Ingest.Storage;

/// <summary>Puts what the file system says into a sentence that says what to do.</summary>
internal static class StorageFailure
{
    // Error numbers of Linux and macOS (those below 35 are the same on both), and Windows' codes for the same.
    private static readonly int[] DiskFull = [28, 69, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];
    private static readonly int[] NotPermitted = [1, 13, 30, unchecked((int)0x80070005), unchecked((int)0x80070013)];
    private static readonly int[] NoHardLinks = [18, 45, 95];

    public static bool IsFileFailure(Exception exception) => exception is IOException or UnauthorizedAccessException;

    public static StorageException Of(Exception exception, string root) => exception switch
    {
        _ when !Directory.Exists(root) => new($"The data folder {root} is gone; bring it back, or choose another folder with --data.", exception) { IsOutage = true },
        UnauthorizedAccessException => Denied(exception, root),
        _ when DiskFull.Contains(exception.HResult) => new($"The disk that holds {root} is full; free some space, or choose another folder with --data.", exception) { IsOutage = true },
        _ when NoHardLinks.Contains(exception.HResult) => new($"The file system that holds {root} cannot link files; choose a folder on another disk with --data.", exception) { IsOutage = true },
        _ when NotPermitted.Contains(exception.HResult) => Denied(exception, root),
        _ => new($"The data folder {root} cannot be used ({exception.Message.TrimEnd('.')}); check the disk, or choose another folder with --data.", exception),
    };

    private static StorageException Denied(Exception exception, string root) =>
        new($"There is no permission to use the data folder {root} ({exception.Message.TrimEnd('.')}); give this user write access, or choose another folder with --data.", exception) { IsOutage = true };
}
