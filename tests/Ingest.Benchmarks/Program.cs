using BenchmarkDotNet.Running;
using Ingest.Benchmarks;

// For example: dotnet run -c Release --project tests/Ingest.Benchmarks -- --filter "*FeedParser*"
BenchmarkSwitcher.FromAssembly(typeof(FeedParserBenchmarks).Assembly).Run(args);
