using Ingest.Index.Query;
using Ingest.Places;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Ingest.Index;

/// <summary>Registers the stage.</summary>
public static class IndexRegistration
{
    /// <summary>Adds the index, in the data folder unless the settings name another file. The file is made when it is first used.</summary>
    public static IServiceCollection AddIndex(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentException.ThrowIfNullOrEmpty(dataFolder);
        services.AddOptions<IndexOptions>()
            .Configure(options => options.Path = Path.Combine(dataFolder, IndexOptions.FileName))
            .Bind(configuration.GetSection(IndexOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton(static provider => provider.GetRequiredService<IOptions<IndexOptions>>().Value);
        services.TryAddSingleton<SqliteIndex>();
        services.TryAddSingleton(new PlaceNames(static name => [.. Gazetteer.Open().Find(name).Select(static match => match.Place)]));
        return services;
    }
}
