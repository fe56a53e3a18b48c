namespace Ingest.Places;

/// <summary>
/// The layout of the gazetteer's file, shared by its builder and its reader. Little-endian; a table of sections follows the
/// magic number. Places are columns of fixed width, sorted by country, first-level division, kind, second-level division and number, so
/// that one row of <c>Groups</c> gives country and division to all of its places, and one of <c>TownsOfCounties</c> a county to its towns. Names are sorted by level 1 key, front-coded in blocks of
/// <see cref="BlockSize"/> and written in the bits of a <see cref="NameCode"/>: how many letters a name shares with the one before,
/// its other letters, how many places bear it, and those places. A reader asks the <see cref="NameFilter"/> first, which holds the
/// hash of every key and of the whole words that keys begin with, then searches the blocks' first names and reads one block.
/// </summary>
public static class GazetteerFormat
{
    /// <summary>The file's first four bytes and its version: "IGZ" and 4.</summary>
    public const uint Magic = 0x045A4749;

    /// <summary>Names in a block.</summary>
    public const int BlockSize = 32;

    /// <summary>The place number that stands for none.</summary>
    public const int NoPlace = 0xFFFFFF;

    /// <summary>How many kinds of place there are; feature and kind share a byte.</summary>
    public const int KindCount = 5;

    /// <summary>Letters of a name, at most.</summary>
    public const int LongestName = 127;

    /// <summary>Bits of a place's number where a name points to it; one more bit says whether this is its main name.</summary>
    public const int PlaceBits = 18;

    /// <summary>Bits of a name's number where a place points to its main name.</summary>
    public const int EntryBits = 20;

    /// <summary>Bits of a number that has no code of its own.</summary>
    public const int NumberBits = 16;

    /// <summary>Zero bytes after what is read by the bit, as a reader looks ahead.</summary>
    public const int Padding = 4;

    /// <summary>From here on a 16-bit population is a row of the table of large ones.</summary>
    public const int LargePopulation = 0x8000;

    private const int Steps = (1 << 24) - 1;

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
        LargePopulations,
        FeatureOfPlace,
        MainNames,
        NameLetters,
        NameCodes,
        NameFilter,
        NameBlocks,
        Names,
        Demonyms,
        TownsOfCounties,
    }

    /// <summary>How many sections there are.</summary>
    public static int SectionCount => (int)Section.TownsOfCounties + 1;

    /// <summary>Degrees as 24 bits: steps of about two metres.</summary>
    public static int PackDegrees(double degrees, double limit) =>
        (int)Math.Round((Math.Clamp(degrees, -limit, limit) + limit) / (2 * limit) * Steps, MidpointRounding.AwayFromZero);

    /// <summary>The degrees that <see cref="PackDegrees"/> packed, to five decimals.</summary>
    public static double UnpackDegrees(int packed, double limit) =>
        Math.Round(((double)packed / Steps * 2 * limit) - limit, 5, MidpointRounding.AwayFromZero);
}
