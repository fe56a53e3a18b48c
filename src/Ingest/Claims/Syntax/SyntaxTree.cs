using Ingest.Language;

namespace Ingest.Claims.Syntax;

using Word = Ingest.Language.Word;

/// <summary>
/// The dependency trees of a text, word by word, with what the reader of a tree asks for again and again: a word's children, and from where to where
/// what hangs on it reaches. Words are given by their index in <see cref="LanguageDocument.Words"/>.
/// </summary>
internal sealed class SyntaxTree
{
    private const int None = -1;
    private readonly Word[] _words;
    private readonly Sentence[] _sentences;
    private readonly Relation[] _relations;
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;
    private readonly int[] _left;
    private readonly int[] _right;

    public SyntaxTree(LanguageDocument document)
    {
        Document = document;
        _words = document.Words as Word[] ?? [.. document.Words];
        _sentences = document.Sentences as Sentence[] ?? [.. document.Sentences];
        _relations = new Relation[_words.Length];
        _firstChild = new int[_words.Length];
        _nextSibling = new int[_words.Length];
        _left = new int[_words.Length];
        _right = new int[_words.Length];
        Array.Fill(_firstChild, None);
        for (var word = _words.Length - 1; word >= 0; word--)
        {
            Link(word);
        }

        for (var word = 0; word < _words.Length; word++)
        {
            Stretch(word);
        }
    }

    public LanguageDocument Document { get; }

    public string Text => Document.Text;

    public int Count => _words.Length;

    public ref readonly Word this[int word] => ref _words[word];

    public Relation RelationOf(int word) => _relations[word];

    public bool Is(int word, Relation relation) => _relations[word] == relation;

    public bool Is(int word, UniversalTag tag) => _words[word].Tag == tag;

    /// <summary>The word that this one hangs on, or -1.</summary>
    public int Head(int word) => _words[word].Head;

    public string Lemma(int word) => _words[word].Lemma;

    public bool IsLemma(int word, string lemma) => string.Equals(_words[word].Lemma, lemma, StringComparison.Ordinal);

    /// <summary>Whether the word is written so, in whatever case.</summary>
    public bool Reads(int word, string text) => _words[word].Of(Text).Equals(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first word of what hangs on <paramref name="word"/>, itself included.</summary>
    public int Left(int word) => _left[word];

    /// <summary>The last word of what hangs on <paramref name="word"/>, itself included.</summary>
    public int Right(int word) => _right[word];

    /// <summary>The first word that ends behind <paramref name="offset"/>, or -1.</summary>
    public int WordAt(int offset)
    {
        int low = 0, high = _words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _words[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low < _words.Length ? low : None;
    }

    /// <summary>Whether the word is the first of its sentence.</summary>
    public bool OpensSentence(int word) => word == 0 || SentenceEnd(word - 1) == word;

    /// <summary>The first word after the sentence that holds <paramref name="word"/>.</summary>
    public int SentenceEnd(int word)
    {
        int low = 0, high = _sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _sentences[middle].EndWord <= word ? (middle + 1, high) : (low, middle);
        }

        return _sentences[low].EndWord;
    }

    /// <summary>Its children from left to right.</summary>
    public IEnumerable<int> Children(int word)
    {
        for (var child = _firstChild[word]; child != None; child = _nextSibling[child])
        {
            yield return child;
        }
    }

    /// <summary>The first child with that relation, or -1.</summary>
    public int Child(int word, Relation relation)
    {
        for (var child = _firstChild[word]; child != None; child = _nextSibling[child])
        {
            if (_relations[child] == relation)
            {
                return child;
            }
        }

        return None;
    }

    /// <summary>Whether <paramref name="word"/> is <paramref name="ancestor"/> or hangs on it, however far.</summary>
    public bool Within(int word, int ancestor)
    {
        if (word < _left[ancestor] || word > _right[ancestor])
        {
            return false;
        }

        var up = word;
        while (up != None && up != ancestor)
        {
            up = _words[up].Head;
        }

        return up == ancestor;
    }

    private void Link(int word)
    {
        _relations[word] = Relations.Of(_words[word].Relation);
        _left[word] = word;
        _right[word] = word;
        if (_words[word].Head is var head && head >= 0)
        {
            _nextSibling[word] = _firstChild[head];
            _firstChild[head] = word;
        }
        else
        {
            _nextSibling[word] = None;
        }
    }

    private void Stretch(int word)
    {
        for (var up = _words[word].Head; up >= 0 && (word < _left[up] || word > _right[up]); up = _words[up].Head)
        {
            _left[up] = Math.Min(_left[up], word);
            _right[up] = Math.Max(_right[up], word);
        }
    }
}
