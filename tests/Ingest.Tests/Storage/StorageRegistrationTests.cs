using Ingest.Storage;
using Ingest.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests.Storage;

public sealed class StorageRegistrationTests
{
    [Fact]
    public void AddStorage_GivenARoot_BuildsBothPorts()
    {
        using var folder = new TemporaryFolder();
        using var provider = new ServiceCollection().AddStorage(folder.Path)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        Assert.IsType<DirectoryBlobStore>(provider.GetRequiredService<IBlobStore>());
        Assert.Same(provider.GetRequiredService<SqliteMessageQueue>(), provider.GetRequiredService<IMessageQueue>());
    }
}
