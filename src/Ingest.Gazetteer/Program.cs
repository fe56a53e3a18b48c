using System.Globalization;
using Ingest.GazetteerBuild;

if (args is not [var sources, var tables, var places])
{
    Console.Error.WriteLine("Usage: Ingest.Gazetteer SOURCES TABLES PLACES");
    Console.Error.WriteLine("  SOURCES  folder with the unpacked sources, as tools/build-gazetteer lays them out");
    Console.Error.WriteLine("  TABLES   folder with countries.tsv");
    Console.Error.WriteLine("  PLACES   folder with supplement.tsv, demonyms.tsv and former-names.tsv; gazetteer.bin is written there");
    return 2;
}

var paths = new BuildPaths(
    sources,
    tables,
    Path.Combine(places, "supplement.tsv"),
    Path.Combine(places, "demonyms.tsv"),
    Path.Combine(places, "former-names.tsv"),
    Path.Combine(places, "gazetteer.bin"));
var version = GazetteerSources.Version(paths);
var all = GazetteerSources.Gather(paths);
new GazetteerWriter(all, version, Demonyms.Read(paths.Nationalities, paths.Demonyms)).Write(paths.Output);
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{paths.Output}: version {version}, {all.Count} places, {all.Sum(place => place.Names.Count)} names, {new FileInfo(paths.Output).Length} bytes"));
return 0;
