namespace Ingest.Places;

/// <summary>
/// The layout of the gazetteer's file, shared by its builder and its reader. Little-endian; a table of sections follows the
/// magic number. Places are columns of fixed width, sorted by country, first-level division, kind and number, so that one row
/// of <c>Groups</c> gives country and division to all of its places. Names are sorted by level 1 key and front-coded in blocks
/// of <see cref="BlockSize"/>: a reader searches the blocks' first names, then reads one block.
/// </summary>
public static class GazetteerFormat
{
    /// <summary>The file's first four bytes and its version: "IGZ" and 1.</summary>
    public const uint Magic = 0x015A4749;

    /// <summary>Names in a block.</summary>
    public const int BlockSize = 16;

    /// <summary>The place number that stands for none.</summary>
    public const int NoPlace = 0xFFFFFF;

    /// <summary>How many kinds of place there are; feature and kind share a byte.</summary>
    public const int KindCount = 5;

    private const int Steps = (1 << 24) - 1;
    private const int Thousands = 0x800000;

    /// <summary>Sections in the order of the table: each row is an offset from the file's start and a length, both 32 bits.</summary>
    public enum Section
    {
        Version,
        Features,
        Tags,
        Groups,
        Ids,
        Latitudes,
        Longitudes,
        Populations,
        FeatureOfPlace,
        MainNames,
        NameBlocks,
        Names,
        Demonyms,
    }

    /// <summary>How many sections there are.</summary>
    public static int SectionCount => (int)Section.Demonyms + 1;

    /// <summary>Degrees as 24 bits: steps of about two metres.</summary>
    public static int PackDegrees(double degrees, double limit) =>
        (int)Math.Round((Math.Clamp(degrees, -limit, limit) + limit) / (2 * limit) * Steps, MidpointRounding.AwayFromZero);

    /// <summary>The degrees that <see cref="PackDegrees"/> packed, to five decimals.</summary>
    public static double UnpackDegrees(int packed, double limit) =>
        Math.Round(((double)packed / Steps * 2 * limit) - limit, 5, MidpointRounding.AwayFromZero);

    /// <summary>Inhabitants as 24 bits: exact below eight million, in thousands above.</summary>
    public static int PackPopulation(long population) =>
        population < Thousands ? (int)Math.Max(0, population) : Thousands | (int)Math.Min(population / 1000, Thousands - 1);

    /// <summary>The inhabitants that <see cref="PackPopulation"/> packed.</summary>
    public static long UnpackPopulation(int packed) => packed < Thousands ? packed : (packed - Thousands) * 1000L;
}
