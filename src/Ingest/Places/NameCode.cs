namespace Ingest.Places;

/// <summary>
/// The prefix code in which the file writes names: the more often a letter follows the one before, the fewer its bits. Letters are
/// numbered by how often they stand in names, so that a letter's number is its symbol.
/// </summary>
internal sealed class NameCode
{
    /// <summary>The symbol after a name's last letter.</summary>
    public const int End = 0;

    /// <summary>The symbol before a letter that has none of its own; 16 bits follow.</summary>
    public const int Rare = 1;

    /// <summary>The first letter's symbol.</summary>
    public const int FirstLetter = 2;

    /// <summary>Symbols of every table.</summary>
    public const int Symbols = 256;

    /// <summary>Bits of the longest code.</summary>
    public const int MostBits = 11;

    /// <summary>The table for how many letters a name shares with the one before.</summary>
    public const int SharedTable = LetterTables;

    /// <summary>The table for how many places bear a name; 0 stands for a number in 16 bits.</summary>
    public const int PlacesTable = LetterTables + 1;

    /// <summary>How many tables there are.</summary>
    public const int Tables = LetterTables + 2;

    // One for each of the most usual letters before; the rest share the last.
    private const int LetterTables = 48;

    private readonly char[] _letters;
    private readonly ushort[] _symbols = new ushort[Tables << MostBits];

    /// <summary>Makes the tables of a reader.</summary>
    /// <param name="letters">The letters in the order of their symbols.</param>
    /// <param name="lengths">The bits of each symbol in each table, two to a byte; 0 where a symbol never stands.</param>
    public NameCode(string letters, ReadOnlySpan<byte> lengths)
    {
        _letters = letters.ToCharArray();
        for (var table = 0; table < Tables; table++)
        {
            Fill(_symbols.AsSpan(table << MostBits, 1 << MostBits), lengths.Slice(table * Symbols / 2, Symbols / 2));
        }
    }

    /// <summary>The table for the letter after a symbol.</summary>
    public static int After(int symbol) => Math.Min(symbol, LetterTables - 1);

    /// <summary>The letter of a symbol.</summary>
    public char Letter(int symbol) => _letters[symbol - FirstLetter];

    /// <summary>Reads the next symbol.</summary>
    public int Read(ref BitCursor bits, int table)
    {
        var found = _symbols[(table << MostBits) | bits.Peek(MostBits)];
        bits.Skip(found & 0xF);
        return found >> 4;
    }

    /// <summary>Codes are given out in the order of their length, then of their symbol: every code stands for all that begin with it.</summary>
    private static void Fill(Span<ushort> table, ReadOnlySpan<byte> lengths)
    {
        var next = 0;
        for (var length = 1; length <= MostBits; length++)
        {
            for (var symbol = 0; symbol < Symbols; symbol++)
            {
                if (((lengths[symbol / 2] >> (symbol % 2 * 4)) & 0xF) == length)
                {
                    var width = 1 << (MostBits - length);
                    table.Slice(next, width).Fill((ushort)((symbol << 4) | length));
                    next += width;
                }
            }
        }
    }
}
