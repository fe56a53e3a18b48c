using System.Text;

namespace Ingest.Places;

/// <summary>Reads a text's words, each with the hash of its level 1 key. Words of plain letters are not even folded.</summary>
internal readonly ref struct NameWords
{
    /// <summary>A longer run of letters is no name; it is skipped, so that a megabyte without a blank costs nothing.</summary>
    public const int LongestWord = 100;

    /// <summary>Numbers of the room that is best taken from the stack: texts of some 16,000 letters.</summary>
    public const int RoomOnStack = 768;

    private const int LongestKey = (LongestWord + 2) * LetterTable.MostLetters;

    private readonly ReadOnlySpan<char> _text;
    private readonly LetterBits _bits;

    /// <summary>Takes a text.</summary>
    /// <param name="room">As many numbers as <see cref="LetterBits.Room"/> says.</param>
    public NameWords(ReadOnlySpan<char> text, Span<ulong> room)
    {
        _text = text;
        _bits = new LetterBits(text, room);
    }

    /// <summary>The key by which a name is found: <c>coxs bazar</c>.</summary>
    public static string WholeKey(ReadOnlySpan<char> name) => Key(name, isWhole: true);

    /// <summary>The key of a whole text or name: its words' keys without possessive endings, joined by blanks.</summary>
    public static string Key(ReadOnlySpan<char> name) => Key(name, isWhole: false);

    /// <summary>The first word from the end of another one on, or from the text's start; false where there is none.</summary>
    public bool TryNext(int from, out NameWord word) => TryRead(_bits.NextStart(from), out word);

    /// <summary>The same of the words at which a name may begin, as <see cref="NameStart"/> says.</summary>
    public bool TryNextName(int from, out NameWord word)
    {
        while (TryRead(NameStart.From(_text, _bits, from), out word))
        {
            if (NameStart.IsWord(_text, word.Start, word.End))
            {
                return true;
            }

            from = word.WholeEnd;
        }

        return false;
    }

    /// <summary>The next word, where only blanks, hyphens or apostrophes, at most three, part it from the word that ends at a position.</summary>
    public bool TryNextJoined(int end, out NameWord word) => TryNext(end, out word) && WordShape.IsJoined(_text[end..word.Start]);

    private static string Key(ReadOnlySpan<char> name, bool isWhole)
    {
        var room = LetterBits.Room(name.Length);
        var words = new NameWords(name, room <= RoomOnStack ? stackalloc ulong[room] : new ulong[room]);
        var key = new StringBuilder(name.Length);
        for (var from = 0; words.TryNext(from, out var word); from = word.WholeEnd)
        {
            key.Append(key.Length > 0 ? " " : string.Empty).Append(NameKey.Exact(name[word.Start..(isWhole ? word.WholeEnd : word.End)]));
        }

        return key.ToString();
    }

    /// <summary>Reads the word that begins at a position or, where none with a key does, the next one.</summary>
    private bool TryRead(int start, out NameWord word)
    {
        for (int next; start < _text.Length; start = _bits.NextStart(next))
        {
            var end = _bits.End(start);
            if (end > start && end - start <= LongestWord && !MayGoOn(end))
            {
                var hash = NameHash.Plain(_text, start, end);
                word = new NameWord(start, end, end, hash, hash);
                return true;
            }

            if (TryReadSlowly(start, out word, out next))
            {
                return true;
            }
        }

        word = default;
        return false;
    }

    private bool MayGoOn(int end) => end < _text.Length && _text[end] is '\'' or '`' or >= '\u0080';

    /// <summary>A word with letters beyond ASCII or apostrophes, or one that is too long; false where it has no key.</summary>
    private bool TryReadSlowly(int start, out NameWord word, out int next)
    {
        word = default;
        next = start + 1;
        if (!WordShape.IsLetter(_text[start]))
        {
            return false;
        }

        next = WordShape.End(_text, start);
        var end = WordShape.WithoutPossessive(_text, start, next);
        if (end - start > LongestWord)
        {
            return false;
        }

        Span<char> letters = stackalloc char[LongestKey];
        var whole = _text[start..next];
        ReadOnlySpan<char> key = NameKey.TryExact(whole, letters, out var length) ? letters[..length] : NameKey.Exact(whole);
        var ending = end < next ? 1 : 0;
        if (key.Length > ending)
        {
            word = new NameWord(start, end, next, NameHash.Word(key[..^ending]), NameHash.Word(key));
        }

        return key.Length > ending;
    }
}
