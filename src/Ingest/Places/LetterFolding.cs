namespace Ingest.Places;

/// <summary>Letters that Unicode does not take apart though readers hold them equal to plain ones.</summary>
internal static class LetterFolding
{
    /// <summary>What a lower-case letter is written as; empty where it stays as it is.</summary>
    public static string Fold(char letter) => letter switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' or 'ð' or 'ɖ' => "d",
        'ł' => "l",
        'ħ' => "h",
        'ı' => "i",
        'ŋ' => "n",
        'þ' => "th",
        'ŧ' => "t",
        'ə' or 'ɛ' => "e",
        'ɔ' => "o",
        'ɓ' => "b",
        'ɗ' => "d",
        'ƙ' => "k",
        'ς' => "σ",
        'ى' or 'ی' => "ي",
        'ة' or 'ۀ' or 'ہ' => "ه",
        'ک' => "ك",
        'ٱ' => "ا",
        'ך' => "כ",
        'ם' => "מ",
        'ן' => "נ",
        'ף' => "פ",
        'ץ' => "צ",
        _ => string.Empty,
    };
}
