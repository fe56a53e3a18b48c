using System.CommandLine;
using System.Text;
using Ingest.Language.Conllu;

namespace Ingest.Cli.Inspect;

/// <summary><c>ingest conllu</c>: the texts of a treebank with this engine's sentences, words, tags and trees.</summary>
internal static class ConlluCommand
{
    public static Command Create()
    {
        var goldTokens = new Option<bool>("--gold-tokens")
        {
            Description = "Keep the sentences and words of the file and set only lemmas, tags, features, heads and relations.",
        };
        var file = new Argument<string>("FILE") { Description = "CoNLL-U, also gzipped; - for standard input." };
        var command = new Command("conllu", "Reads the English texts of a CoNLL-U file anew and writes CoNLL-U. By default each document's text is joined and cut into sentences and words.\n\nExample: ingest conllu dev.conllu.gz > predicted.conllu")
        {
            goldTokens,
            file,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            Run(parsed.GetRequiredValue(file), parsed.GetValue(goldTokens), parsed.InvocationConfiguration.Output, cancellationToken);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Run(string path, bool goldTokens, TextWriter output, CancellationToken cancellationToken)
    {
        using var stream = NdjsonLines.Open(path);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        try
        {
            var given = ConlluReader.Read(reader);
            foreach (var sentence in goldTokens ? Reannotation.OfSameWords(given) : Reannotation.Anew(given))
            {
                cancellationToken.ThrowIfCancellationRequested();
                ConlluWriter.Write(output, sentence);
            }
        }
        catch (InvalidDataException exception)
        {
            throw new CliException($"Cannot read '{path}' as CoNLL-U: {exception.Message}", ExitCode.WrongUsage);
        }
        catch (IOException exception)
        {
            throw new CliException($"Cannot read '{path}' to its end: {exception.Message}", ExitCode.WrongUsage);
        }
    }
}
