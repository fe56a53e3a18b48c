using Ingest.Claims.Counts;

namespace Ingest.Claims.Where;

/// <summary>Reads points of the compass and lengths backwards from a word: "50 km (31 miles) to the north-east" of a place.</summary>
internal sealed class MeasuredWords(Reading reading)
{
    private const double SomeKilometres = 5;

    /// <summary>The word at a token in small letters; empty outside of the text.</summary>
    public string At(int token) => token >= 0 && token < reading.Count ? reading[token].Text : "";

    /// <summary>The point of the compass that ends at <paramref name="at"/>, "to the north" included; moves before it.</summary>
    public double? Bearing(ref int at)
    {
        if (Bearings.Of(At(at)) is not { } course)
        {
            return null;
        }

        at--;
        if (At(at) is "-" && Bearings.Of(At(at - 1)) is { } before)
        {
            course = Bearings.Of(At(at - 1) + At(at + 1)) ?? before;
            at -= 2;
        }

        while (At(at) is "the" or "to" or "just" or "further" or "due")
        {
            at--;
        }

        return course;
    }

    /// <summary>The length that ends at <paramref name="at"/>, in kilometres; one in brackets beside it is the same length in another unit. Moves before it.</summary>
    public double? Length(ref int at)
    {
        var end = at;
        if (At(end) is ")" or "]")
        {
            while (end > 0 && at - end < 8 && At(end) is not ("(" or "["))
            {
                end--;
            }

            end--;
        }

        end -= At(end) is "away" or "-" ? 1 : 0;
        if (Lengths.OfOneWord(At(end)) is { } whole)
        {
            at = end - 1;
            return whole;
        }

        if (Lengths.OfUnit(At(end)) is not { } unit)
        {
            return null;
        }

        if (At(end - 1) is "nautical")
        {
            (unit, end) = (Lengths.NauticalMile, end - 1);
        }

        end -= At(end - 1) is "-" ? 2 : 1;
        var figure = Lengths.Figure(At(end)) ?? NumberWords.Value([At(end)]) ?? Some(At(end));
        if (figure is null)
        {
            return null;
        }

        at = end - 1;
        return figure * unit;
    }

    private static double? Some(string word) => word switch
    {
        "few" or "several" => SomeKilometres,
        "a" => 1,
        _ => null,
    };
}
