using System.Globalization;
using System.Text;

namespace Ingest.Feeds.Parsing;

/// <summary>Reads the current element in the ways the formats need: as text, link, time, person.</summary>
internal sealed class ElementSource(FeedMarkup markup, WarningList warnings)
{
    private readonly LeafReader _leaves = new(markup, warnings);

    public FeedMarkup Markup => markup;

    /// <summary>Leaves the current element out.</summary>
    public void Skip() => _leaves.Skip();

    /// <summary>The element's text, trimmed; null where it is empty.</summary>
    public string? Text() => _leaves.Read().Text is { Length: > 0 } text ? text : null;

    /// <summary>The element as plain text or HTML, whichever it is.</summary>
    public TextConstruct? Construct() => Construct(isBody: false);

    /// <summary>As <see cref="Construct()"/>, for bodies: there HTML that was escaped twice is HTML, while a title may be about a tag.</summary>
    public TextConstruct? Body() => Construct(isBody: true);

    private TextConstruct? Construct(bool isBody)
    {
        var type = markup.Attribute("type");
        var mode = markup.Attribute("mode");
        return TextConstruct.Of(_leaves.Read(), type, mode, isBody ? warnings : null);
    }

    /// <summary>The element's text as a link, absolute where a base is known.</summary>
    public string? Link()
    {
        var address = markup.Base;
        return Links.Resolve(Text(), address);
    }

    /// <summary>The element's text as an address that names something, absolute where the document's address or a base is known.</summary>
    public string? Name()
    {
        var address = markup.Base ?? markup.Address;
        return Links.Resolve(Text(), address);
    }

    /// <summary>An attribute as an address that names something.</summary>
    public string? NameAttribute(string name) => Links.Resolve(markup.Attribute(name), markup.Base ?? markup.Address);

    /// <summary>The element's text as a language tag.</summary>
    public string? Language() => LanguageTag.Of(Text());

    /// <summary>The element's text as a whole number that is not negative.</summary>
    public int? Count() => int.TryParse(Text(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= 0 ? number : null;

    /// <summary>An attribute as a link, absolute where a base is known.</summary>
    public string? LinkAttribute(string name) => Links.Resolve(markup.Attribute(name), markup.Base);

    /// <summary>The element's text as a time; null with a warning where it is none.</summary>
    public DateTimeOffset? Time() => Time(Text());

    /// <summary>A text as a time; null with a warning where it is none.</summary>
    public DateTimeOffset? Time(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (FeedDate.TryParse(text) is { } time)
        {
            return time;
        }

        warnings.Add("unparsable-date", $"“{text[..Math.Min(text.Length, 60)]}” is no date that can be read.");
        return null;
    }

    /// <summary>The element as a person: Atom's name, else mail address; else the element's text.</summary>
    public string? Person()
    {
        var depth = markup.Reader.Depth;
        string? name = null;
        string? mail = null;
        var text = new StringBuilder();
        while (markup.Read())
        {
            var reader = markup.Reader;
            if (reader.Token == MarkupToken.End && reader.Depth < depth)
            {
                break;
            }

            if (reader.Token == MarkupToken.Start && markup.Name is "name" or "email" && reader.Depth == depth + 1)
            {
                var isName = markup.Name is "name";
                var value = Text();
                (name, mail) = isName ? (name ?? value, mail) : (name, mail ?? value);
            }
            else if (reader.Token == MarkupToken.Start && markup.Name is "item" or "entry")
            {
                reader.CloseDownTo(depth - 1);
            }
            else if (reader.Token is MarkupToken.Text)
            {
                References.ResolveInto(text, reader.RawText, warnings);
            }
            else if (reader.Token is MarkupToken.CData)
            {
                text.Append(reader.RawText);
            }
        }

        return PersonName.Of(name) ?? PersonName.Of(text.ToString()) ?? PersonName.Of(mail);
    }
}
