using System.Collections.Frozen;

namespace Ingest.Feeds.Parsing;

/// <summary>The elements of a feed document with what is in force where they stand: namespaces, xml:base and xml:lang.</summary>
internal sealed class FeedMarkup
{
    private const int MaxPrefixes = 256;

    // Names are given out in lower case and from this table, so that reading a feed makes no strings for its tags.
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> KnownNames = KnownFeedNames.All
        .ToFrozenDictionary(static name => name, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly WarningList _warnings;
    private readonly List<(int Depth, string Prefix, Vocabulary Vocabulary)> _namespaces = [];
    private readonly List<(int Depth, Uri? Base, string? Language)> _scopes = [];

    public FeedMarkup(string text, int start, Uri? address, WarningList warnings)
    {
        _warnings = warnings;
        Reader = new MarkupReader(text, start, warnings);
        Address = address;
        _scopes.Add((-1, null, null));
    }

    public MarkupReader Reader { get; }

    /// <summary>Where the document came from; null if unknown.</summary>
    public Uri? Address { get; }

    /// <summary>The vocabulary of the current start tag.</summary>
    public Vocabulary Vocabulary { get; private set; }

    /// <summary>The local name of the current start tag in lower case; empty for names no feed format knows.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>The base address in force (xml:base), or null: then the feed's own link counts, which may come later.</summary>
    public Uri? Base => _scopes[^1].Base;

    /// <summary>The language in force (xml:lang), or null.</summary>
    public string? Language => _scopes[^1].Language;

    /// <summary>Goes to the next token and works out what is in force there.</summary>
    public bool Read()
    {
        if (!Reader.Read())
        {
            return false;
        }

        if (Reader.Token == MarkupToken.Start)
        {
            Leave(Reader.Depth - 1);
            Enter();
        }

        return true;
    }

    /// <summary>Goes to the next child of the element at <paramref name="depth"/>; false where that element ends.</summary>
    public bool NextChild(int depth)
    {
        while (Read())
        {
            switch (Reader.Token)
            {
                case MarkupToken.Start:
                    return true;
                case MarkupToken.End when Reader.Depth < depth:
                    return false;
            }
        }

        return false;
    }

    /// <summary>The value of an attribute of the current start tag without a namespace (a prefix known to be harmless is ignored), or null.</summary>
    public string? Attribute(string name)
    {
        foreach (var attribute in Reader.Attributes)
        {
            var full = Reader.Slice(attribute.NameStart, attribute.NameLength);
            var colon = full.IndexOf(':');
            if (full[(colon + 1)..].Equals(name, StringComparison.OrdinalIgnoreCase) && (colon < 0 || !full[..colon].StartsWith("xml", StringComparison.OrdinalIgnoreCase)))
            {
                return Value(attribute);
            }
        }

        return null;
    }

    /// <summary>The vocabulary that a prefix stands for here.</summary>
    public Vocabulary Resolve(ReadOnlySpan<char> prefix)
    {
        for (var i = _namespaces.Count - 1; i >= 0; i--)
        {
            if (prefix.Equals(_namespaces[i].Prefix, StringComparison.Ordinal))
            {
                return _namespaces[i].Vocabulary;
            }
        }

        if (prefix.IsEmpty)
        {
            return Vocabulary.Rss;
        }

        if (!prefix.Equals("xml", StringComparison.Ordinal))
        {
            _warnings.Add("undeclared-prefix", $"The prefix “{prefix[..Math.Min(prefix.Length, 40)]}” is not declared.");
        }

        return Vocabularies.OfPrefix(prefix);
    }

    /// <summary>Takes an unknown namespace of the root element for the one its format should have had.</summary>
    public void Adopt(Vocabulary vocabulary)
    {
        if (Vocabulary != Vocabulary.Other)
        {
            return;
        }

        var colon = Reader.Name.IndexOf(':');
        _namespaces.Add((Reader.Depth, colon < 0 ? string.Empty : Reader.Name[..colon].ToString(), vocabulary));
        _warnings.Add("unknown-namespace", "The document's root is in a namespace that no feed format has.");
    }

    private string Value(MarkupAttribute attribute) => References.Resolve(Reader.Slice(attribute.ValueStart, attribute.ValueLength), _warnings);

    private void Leave(int depth)
    {
        while (_namespaces.Count > 0 && _namespaces[^1].Depth > depth)
        {
            _namespaces.RemoveAt(_namespaces.Count - 1);
        }

        while (_scopes[^1].Depth > depth)
        {
            _scopes.RemoveAt(_scopes.Count - 1);
        }
    }

    private void Enter()
    {
        foreach (var attribute in Reader.Attributes)
        {
            var name = Reader.Slice(attribute.NameStart, attribute.NameLength);
            if (name is not ['x' or 'X', ..])
            {
                continue;
            }

            if (name.StartsWith("xmlns", StringComparison.OrdinalIgnoreCase))
            {
                Declare(name, attribute);
            }
            else if (name.StartsWith("xml:", StringComparison.OrdinalIgnoreCase))
            {
                Scope(name["xml:".Length..], attribute);
            }
        }

        var full = Reader.Name;
        var colon = full.IndexOf(':');
        Vocabulary = Resolve(colon < 0 ? [] : full[..colon]);
        Name = KnownNames.TryGetValue(full[(colon + 1)..], out var known) ? known : string.Empty;
    }

    private void Declare(ReadOnlySpan<char> name, MarkupAttribute attribute)
    {
        var prefix = name["xmlns".Length..];
        if ((prefix.IsEmpty || prefix[0] == ':') && _namespaces.Count < MaxPrefixes)
        {
            _namespaces.Add((Reader.Depth, prefix.TrimStart(':').ToString(), Vocabularies.OfName(Value(attribute))));
        }
    }

    private void Scope(ReadOnlySpan<char> name, MarkupAttribute attribute)
    {
        var (_, address, language) = _scopes[^1];
        if (name.Equals("base", StringComparison.OrdinalIgnoreCase))
        {
            _scopes.Add((Reader.Depth, Links.Base(Value(attribute), address ?? Address), language));
        }
        else if (name.Equals("lang", StringComparison.OrdinalIgnoreCase))
        {
            _scopes.Add((Reader.Depth, address, LanguageTag.Of(Value(attribute))));
        }
    }
}
