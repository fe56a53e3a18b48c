namespace Ingest.Language.Naming;

/// <summary>Numbers, sums of money, measures, shares and ages.</summary>
internal static class QuantityNames
{
    /// <summary>The token after the quantity that starts at <paramref name="index"/>, or <paramref name="index"/> if none does.</summary>
    /// <param name="isBare">Whether it is a number and nothing else.</param>
    internal static int End(Reading reading, int index, int limit, out bool isBare)
    {
        isBare = false;
        if (IsCurrencySign(reading, index) && index + 1 < limit)
        {
            var sum = NumberEnd(reading, index + 1, limit);
            return sum > index + 1 ? sum : index;
        }

        if (IsMeasureInOneWord(reading, index))
        {
            return index + 1;
        }

        var number = NumberEnd(reading, index, limit);
        if (number == index)
        {
            return index;
        }

        if (reading.IsWord(number, "per") && reading.IsWord(number + 1, "cent") && number + 1 < limit)
        {
            return number + 2;
        }

        var at = number;
        while (at < limit && at < number + 2 && (reading.Has(at, Trait.Unit | Trait.Currency) || reading.IsWord(at, "%")))
        {
            at++;
        }

        isBare = at == number;
        return isBare && !StandsAlone(reading, index, number) ? index : at;
    }

    /// <summary>The token after a number in figures, words or both ("1.5 million"), or <paramref name="index"/> if none starts there.</summary>
    internal static int NumberEnd(Reading reading, int index, int limit)
    {
        var at = index;
        while (at < limit && at < index + 4 && (IsFigure(reading, at) || reading.Has(at, Trait.NumberWord)))
        {
            at++;
        }

        return at;
    }

    private static bool IsFigure(Reading reading, int index) =>
        reading.IsKind(index, TokenKind.Number) && !reading.Word(index).Contains(':') && reading.Word(index).Count('/') < 2;

    /// <summary>The pronoun "one" and the numbers of names ("Route 66", "No. 5", "World War Two") are not quantities.</summary>
    private static bool StandsAlone(Reading reading, int first, int end)
    {
        if (end == first + 1 && reading.Word(first) is "one" or "One" or "half")
        {
            return false;
        }

        return first == 0 || !(reading.Has(first - 1, Trait.Capital) && !reading.Has(first - 1, Trait.Opening | Trait.Function))
            || reading.Token(first - 1).End == reading.Token(first).Offset;
    }

    private static bool IsCurrencySign(Reading reading, int index) =>
        reading.IsKind(index, TokenKind.Symbol) && char.GetUnicodeCategory(reading.First(index)) == System.Globalization.UnicodeCategory.CurrencySymbol;

    /// <summary>"15km", "50m", "14-year-old".</summary>
    private static bool IsMeasureInOneWord(Reading reading, int index)
    {
        if (!reading.IsKind(index, TokenKind.Word) || !char.IsAsciiDigit(reading.First(index)))
        {
            return false;
        }

        var word = reading.Word(index);
        return word.EndsWith("-year-old", StringComparison.Ordinal)
            || word[word.LastIndexOfAnyInRange('0', '9')..][1..] is "km" or "m" or "ft" or "kg" or "mm" or "cm" or "bn" or "mph" or "kph" or "lb" or "lbs" or "tn" or "k";
    }
}
