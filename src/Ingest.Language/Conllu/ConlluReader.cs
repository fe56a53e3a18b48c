using System.Globalization;

namespace Ingest.Language.Conllu;

/// <summary>Reads CoNLL-U (https://universaldependencies.org/format.html), sentence by sentence.</summary>
public static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>The sentences of a file. Throws <see cref="InvalidDataException"/> on a row that is none, with its line number.</summary>
    public static IEnumerable<ConlluSentence> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var rows = new Rows();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                if (rows.Take() is { } sentence)
                {
                    yield return sentence;
                }
            }
            else
            {
                rows.Add(line, number);
            }
        }

        if (rows.Take() is { } last)
        {
            yield return last;
        }
    }

    private static int Number(string text, int line) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new InvalidDataException($"Line {line.ToString(CultureInfo.InvariantCulture)}: \"{text}\" is not the number of a word.");

    private sealed class Rows
    {
        private List<string> _comments = [];
        private List<ConlluWord> _words = [];
        private List<ConlluToken> _multiwords = [];

        internal void Add(string line, int number)
        {
            if (line[0] == '#')
            {
                _comments.Add(line);
                return;
            }

            var cells = line.Split('\t');
            if (cells.Length != Columns)
            {
                throw new InvalidDataException($"Line {number.ToString(CultureInfo.InvariantCulture)}: a row of CoNLL-U has ten columns with a tab between, this one has {cells.Length.ToString(CultureInfo.InvariantCulture)}.");
            }

            if (cells[0].Contains('.', StringComparison.Ordinal))
            {
                return;
            }

            if (cells[0].Split('-') is [var first, var last])
            {
                _multiwords.Add(new ConlluToken(Number(first, number), Number(last, number), cells[1], cells[9]));
                return;
            }

            if (Number(cells[0], number) != _words.Count + 1)
            {
                throw new InvalidDataException($"Line {number.ToString(CultureInfo.InvariantCulture)}: word {cells[0]} does not follow word {_words.Count.ToString(CultureInfo.InvariantCulture)}.");
            }

            var head = cells[6] is "_" ? 0 : Number(cells[6], number);
            _words.Add(new ConlluWord(cells[1], cells[2], cells[3], cells[4], cells[5], head, cells[7], cells[9]));
        }

        internal ConlluSentence? Take()
        {
            if (_words.Count == 0)
            {
                return null;
            }

            var sentence = new ConlluSentence(_comments, _words, _multiwords);
            (_comments, _words, _multiwords) = ([], [], []);
            return sentence;
        }
    }
}
