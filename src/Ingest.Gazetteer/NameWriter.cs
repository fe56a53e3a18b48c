using Ingest.Places;
using static Ingest.Places.GazetteerFormat;

namespace Ingest.GazetteerBuild;

/// <summary>Lays out the sorted names: first counts what their code is made from, then writes them.</summary>
internal sealed class NameWriter(IReadOnlyList<NameEntry> entries)
{
    private readonly NameAlphabet _alphabet = new(entries.Select(entry => entry.Name));

    public string Letters => _alphabet.Letters;

    public byte[] Lengths() => _alphabet.Lengths();

    /// <summary>The names, and where each block starts.</summary>
    public (byte[] Names, IReadOnlyList<int> Blocks) Write()
    {
        Walk((table, symbol, _) => _alphabet.Count(table, symbol), static (_, _) => { }, static _ => { });
        _alphabet.Fix();
        using var names = new MemoryStream();
        var bits = new BitWriter(names);
        var blocks = new List<int>();
        Walk(
            (table, symbol, extra) =>
            {
                _alphabet.Write(bits, table, symbol);
                if (extra >= 0)
                {
                    bits.Write(extra, NumberBits);
                }
            },
            bits.Write,
            _ =>
            {
                bits.ToByte();
                blocks.Add((int)names.Length);
            });
        bits.ToByte();
        names.Write(new byte[Padding]);
        return (names.ToArray(), blocks);
    }

    /// <summary>Tells every symbol with its table and what follows it in plain bits (or -1), every plain number with its bits, and every block.</summary>
    private void Walk(Action<int, int, int> symbol, Action<int, int> number, Action<int> block)
    {
        var previous = string.Empty;
        for (var i = 0; i < entries.Count; i++)
        {
            var (name, postings) = (entries[i].Name, entries[i].Postings);
            var shared = 0;
            if (i % BlockSize == 0)
            {
                block(i);
            }
            else
            {
                shared = name.AsSpan().CommonPrefixLength(previous);
                symbol(NameCode.SharedTable, shared, -1);
            }

            WriteLetters(name, shared, symbol);
            var isCoded = postings.Count < NameCode.Symbols;
            symbol(NameCode.PlacesTable, isCoded ? postings.Count : 0, isCoded ? -1 : postings.Count);
            foreach (var posting in postings)
            {
                number(posting, PlaceBits + 1);
            }

            previous = name;
        }
    }

    private void WriteLetters(string name, int shared, Action<int, int, int> symbol)
    {
        if (name.Length > LongestName)
        {
            throw new InvalidDataException($"The name {name} is longer than the format allows, {LongestName} letters.");
        }

        var before = shared == 0 ? NameCode.End : _alphabet.SymbolOf(name[shared - 1]);
        foreach (var letter in name.AsSpan(shared))
        {
            var own = _alphabet.SymbolOf(letter);
            symbol(NameCode.After(before), own, own == NameCode.Rare ? letter : -1);
            before = own;
        }

        symbol(NameCode.After(before), NameCode.End, -1);
    }
}
