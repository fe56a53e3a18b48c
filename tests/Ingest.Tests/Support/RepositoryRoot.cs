namespace Ingest.Tests.Support;

/// <summary>The folder of the checkout that the tests were built from.</summary>
internal static class RepositoryRoot
{
    /// <summary>The full path of a file or folder below the root.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Find(), .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Ingest.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests must run from a checkout.");
    }
}
