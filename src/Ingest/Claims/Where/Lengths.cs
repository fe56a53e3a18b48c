using System.Globalization;

namespace Ingest.Claims.Where;

/// <summary>Lengths on the ground, in kilometres.</summary>
internal static class Lengths
{
    /// <summary>Kilometres in a nautical mile.</summary>
    public const double NauticalMile = 1.852;

    private const double Mile = 1.609344;

    /// <summary>Kilometres in one of the unit; null where the word is no unit of length.</summary>
    public static double? OfUnit(string word) => word.TrimEnd('.') switch
    {
        "km" or "kms" or "kilometre" or "kilometres" or "kilometer" or "kilometers" => 1,
        "mile" or "miles" or "mi" => Mile,
        "m" or "metre" or "metres" or "meter" or "meters" => 0.001,
        "yard" or "yards" => 0.0009144,
        _ => null,
    };

    /// <summary>A figure with its unit in one word: "50km", "30-mile".</summary>
    public static double? OfOneWord(string word)
    {
        var digits = 0;
        while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || word[digits] is '.' or ','))
        {
            digits++;
        }

        return digits > 0 && digits < word.Length && OfUnit(word[digits..].TrimStart('-')) is { } unit && Figure(word[..digits]) is { } figure ? figure * unit : null;
    }

    /// <summary>A number in figures, fractions of a decimal point included.</summary>
    public static double? Figure(string word) =>
        word.Length > 0 && char.IsAsciiDigit(word[0]) && double.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var figure) ? figure : null;
}
