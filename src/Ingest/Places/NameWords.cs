using System.Text;

namespace Ingest.Places;

/// <summary>
/// Reads a text word by word and folds each to its level 1 key on the way. The keys of words that stand side by side lie one after the
/// other in the buffer, a blank between them.
/// </summary>
internal ref struct NameWords
{
    /// <summary>Letters of the buffer: more than all names' words side by side.</summary>
    public const int BufferSize = 4096;

    /// <summary>A longer run of letters is no name; it is skipped, so that a megabyte without a blank costs nothing.</summary>
    public const int LongestWord = 100;

    // A longer run of words than this is no name either; the buffer holds as much and one word more.
    private const int MostKept = BufferSize - (LongestWord * 4);

    private static readonly byte[] AsciiLetters = MakeAsciiLetters();

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _keys;
    private int _at;
    private int _keyEnd;
    private int _previousEnd = -1;

    public NameWords(ReadOnlySpan<char> text, Span<char> buffer)
    {
        _text = text;
        _keys = buffer;
    }

    /// <summary>Where the word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>The first position after the word, without a possessive ending.</summary>
    public int End { get; private set; }

    /// <summary>The hash of the word's key.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Whether "'s" ends the word: an owner's mark ("Raqqa's bridge") or part of a name ("Cox's Bazar").</summary>
    public readonly bool IsPossessive => _at > End;

    /// <summary>The first position after the word, its possessive ending too.</summary>
    public readonly int WholeEnd => _at;

    /// <summary>The hash of the word's key with the s of a possessive ending.</summary>
    public ulong WholeHash { get; private set; }

    /// <summary>Where the word's key begins in the buffer.</summary>
    public int KeyStart { get; private set; }

    /// <summary>Whether only blanks, hyphens or apostrophes, at most three, part it from the word before.</summary>
    public bool IsJoined { get; private set; }

    /// <summary>Whether a name may begin at the word, as <see cref="NameStart"/> says.</summary>
    public readonly bool MayBeginName => NameStart.IsWord(_text, Start, End);

    /// <summary>The keys from a position of the buffer to the end of this word; those before it have the s of their possessive endings.</summary>
    public readonly ReadOnlySpan<char> KeyFrom(int start) => _keys[start..(IsPossessive ? _keyEnd - 1 : _keyEnd)];

    /// <summary>The same, this word with the s too.</summary>
    public readonly ReadOnlySpan<char> WholeKeyFrom(int start) => _keys[start.._keyEnd];

    /// <summary>The key by which a name is found: <c>coxs bazar</c>.</summary>
    public static string WholeKey(ReadOnlySpan<char> name)
    {
        var key = new StringBuilder(name.Length);
        var words = new NameWords(name, stackalloc char[BufferSize]);
        while (words.Next(isFresh: true))
        {
            key.Append(key.Length > 0 ? " " : string.Empty).Append(words.WholeKeyFrom(words.KeyStart));
        }

        return key.ToString();
    }

    /// <summary>The key of a whole text or name: its words' keys, joined by blanks.</summary>
    public static string Key(ReadOnlySpan<char> name)
    {
        var key = new StringBuilder(name.Length);
        var words = new NameWords(name, stackalloc char[BufferSize]);
        while (words.Next(isFresh: true))
        {
            key.Append(key.Length > 0 ? " " : string.Empty).Append(words.KeyFrom(words.KeyStart));
        }

        return key.ToString();
    }

    /// <summary>Goes to the next word; false at the end of the text.</summary>
    /// <param name="isFresh">Whether the keys read before are no longer needed.</param>
    public bool Next(bool isFresh)
    {
        while (_at < _text.Length)
        {
            if (!IsLetter(_text[_at]))
            {
                _at++;
                continue;
            }

            Start = _at;
            Place(isFresh);
            if (Read())
            {
                _previousEnd = _at;
                return true;
            }
        }

        return false;
    }

    /// <summary>Leaves out the words at which no name begins, as <see cref="NameStart"/> says.</summary>
    public void SkipSmall() => _at = NameStart.From(_text, _at);

    private void Place(bool isFresh)
    {
        IsJoined = _keyEnd <= MostKept && _previousEnd >= 0 && WordShape.IsJoined(_text[_previousEnd..Start]);
        KeyStart = isFresh || !IsJoined ? 0 : _keyEnd + 1;
        if (KeyStart > 0)
        {
            _keys[_keyEnd] = ' ';
        }
    }

    /// <summary>Reads the word at <see cref="Start"/>; false where it has no key.</summary>
    private bool Read()
    {
        var text = _text;
        var start = Start;
        var keys = _keys;
        var most = Math.Min(text.Length, WordShape.IsWhole(text[start]) ? start + 1 : start + LongestWord);
        var (at, end) = (start, KeyStart);
        var (hash, before) = (NameHash.EmptyWord, NameHash.EmptyWord);
        for (; at < most; at++)
        {
            var letter = text[at];
            var plain = letter < AsciiLetters.Length ? AsciiLetters[letter] : 0;
            if (plain != 0)
            {
                (before, hash) = (hash, NameHash.Add(hash, (char)plain));
                keys[end++] = (char)plain;
                continue;
            }

            if (!WordShape.Continues(text, at, start))
            {
                break;
            }

            var folded = LetterTable.Of(letter);
            if (folded == LetterTable.Contextual)
            {
                return ReadSlowly();
            }

            for (var left = LetterTable.Length(folded); left > 0; left--, folded >>= 16)
            {
                (before, hash) = (hash, NameHash.Add(hash, (char)folded));
                keys[end++] = (char)folded;
            }
        }

        return at == most && IsCutShort(at) ? ReadSlowly() : Finish(at, end, hash, before);
    }

    private readonly bool IsCutShort(int at) => at < _text.Length && at > Start + 1 && WordShape.Continues(_text, at, Start);

    /// <summary>Takes the word, without its last letter where that is a possessive one.</summary>
    private bool Finish(int at, int keyEnd, ulong hash, ulong before)
    {
        var cut = WordShape.WithoutPossessive(_text, Start, at);
        return Take(at, cut, keyEnd, cut < at ? before : hash, hash);
    }

    /// <summary>A word with letters that must be seen together, or one that may be too long.</summary>
    private bool ReadSlowly()
    {
        var end = WordShape.End(_text, Start);
        var cut = WordShape.WithoutPossessive(_text, Start, end);
        var key = cut - Start > LongestWord ? string.Empty : NameKey.Exact(_text[Start..end]);
        if (key.Length > BufferSize - KeyStart - 1)
        {
            key = string.Empty;
        }

        key.CopyTo(_keys[KeyStart..]);
        var hash = NameHash.Word(key);
        return Take(end, cut, KeyStart + key.Length, cut < end && key.Length > 0 ? NameHash.Word(key.AsSpan(0, key.Length - 1)) : hash, hash);
    }

    private bool Take(int next, int end, int keyEnd, ulong hash, ulong wholeHash)
    {
        (_at, End, Hash, WholeHash) = (next, end, hash, wholeHash);
        var hasKey = keyEnd - (IsPossessive ? 1 : 0) > KeyStart;
        _keyEnd = hasKey ? keyEnd : Math.Max(0, KeyStart - 1);
        return hasKey;
    }

    private static bool IsLetter(char letter) => letter < AsciiLetters.Length ? AsciiLetters[letter] != 0 : WordShape.IsLetter(letter);

    private static byte[] MakeAsciiLetters() =>
        [.. Enumerable.Range(0, 0x80).Select(static code => char.IsAsciiLetterOrDigit((char)code) ? (byte)char.ToLowerInvariant((char)code) : (byte)0)];
}
