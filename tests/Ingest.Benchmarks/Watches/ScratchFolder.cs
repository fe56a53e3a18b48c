namespace Ingest.Benchmarks.Watches;

/// <summary>A folder that goes when it is disposed.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("ingest-watches-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
