using Ingest.Places;

namespace Ingest.GazetteerBuild;

/// <summary>Gives letters their symbols, counts what stands after what, and makes the code of it.</summary>
internal sealed class NameAlphabet
{
    private readonly Dictionary<char, int> _symbols = [];
    private readonly long[][] _counts = [.. Enumerable.Range(0, NameCode.Tables).Select(_ => new long[NameCode.Symbols])];
    private byte[][] _lengths = [];
    private int[][] _codes = [];

    public NameAlphabet(IEnumerable<string> names)
    {
        Letters = string.Concat(names.SelectMany(name => name).CountBy(letter => letter)
            .OrderByDescending(row => row.Value).ThenBy(row => row.Key)
            .Take(NameCode.Symbols - NameCode.FirstLetter).Select(row => row.Key));
        for (var i = 0; i < Letters.Length; i++)
        {
            _symbols[Letters[i]] = NameCode.FirstLetter + i;
        }
    }

    /// <summary>The letters that have symbols, in their order.</summary>
    public string Letters { get; }

    public int SymbolOf(char letter) => _symbols.GetValueOrDefault(letter, NameCode.Rare);

    public void Count(int table, int symbol) => _counts[table][symbol]++;

    /// <summary>Makes the code once all is counted.</summary>
    public void Fix()
    {
        _lengths = [.. _counts.Select(CodeLengths.Of)];
        _codes = [.. _lengths.Select(Codes)];
    }

    /// <summary>The bits of each symbol in each table, two to a byte.</summary>
    public byte[] Lengths() => [.. _lengths.SelectMany(table => table.Chunk(2)).Select(pair => (byte)(pair[0] | (pair[1] << 4)))];

    public void Write(BitWriter bits, int table, int symbol) => bits.Write(_codes[table][symbol], _lengths[table][symbol]);

    private static int[] Codes(byte[] lengths)
    {
        var codes = new int[lengths.Length];
        var next = 0;
        for (var length = 1; length <= NameCode.MostBits; length++, next <<= 1)
        {
            for (var symbol = 0; symbol < lengths.Length; symbol++)
            {
                if (lengths[symbol] == length)
                {
                    codes[symbol] = next++;
                }
            }
        }

        return codes;
    }
}
