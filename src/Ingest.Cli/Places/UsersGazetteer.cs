using System.CommandLine;
using Ingest.Places;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Cli.Places;

/// <summary>The gazetteer with the user's own places over it, as a run in the same data folder has it.</summary>
internal static class UsersGazetteer
{
    /// <summary>Opens it; throws where the settings or <c>places.yaml</c> cannot be used. The folder need not be there.</summary>
    public static Gazetteer Open(ParseResult parsed)
    {
        var services = new ServiceCollection();
        services.Configure<PlacesOptions>(options => options.Folder = parsed.GetValue(CommonOptions.Data) ?? options.Folder);
        using var provider = services.AddPlaces(Settings.Read(parsed)).BuildServiceProvider();
        return provider.GetRequiredService<Gazetteer>();
    }
}
