namespace Ingest.GazetteerBuild;

/// <summary>Where the unpacked sources, the project's own tables and the output are.</summary>
internal sealed record BuildPaths(string Sources, string Tables, string Supplement, string Demonyms, string FormerNames, string Output)
{
    public string Cities => Path.Combine(Sources, "cities500.txt");

    public string Admin1 => Path.Combine(Sources, "admin1.json");

    public string Admin2 => Path.Combine(Sources, "admin2.json");

    public string Locales => Path.Combine(Sources, "locale");

    public string Cldr => Path.Combine(Sources, "cldr");

    public string Nationalities => Path.Combine(Sources, "nationalities.json");

    public string Countries => Path.Combine(Tables, "countries.tsv");

    public string Divisions => Path.Combine(Tables, "divisions.tsv");
}
