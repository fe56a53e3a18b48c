using System.Text;
using Ingest.Cli;

Console.InputEncoding = Encoding.UTF8;
await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { AutoFlush = !Console.IsOutputRedirected, NewLine = "\n" };
return await IngestCommand.RunAsync(args, output, Console.Error, CancellationToken.None);
