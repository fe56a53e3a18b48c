using Ingest;
using Ingest.Azure.Language;
using Ingest.Azure.Storage;
using Ingest.Functions;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();

// The first registration of a port wins. What has no Azure form yet (the index) lives in a folder of the instance.
builder.Services.AddAzureStorage(builder.Configuration);
builder.Services.AddAzureLanguage(builder.Configuration);
builder.Services.AddIngest(builder.Configuration, Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "ingest")).FullName);
builder.Services.AddHttpFunctions();

await builder.Build().RunAsync(CancellationToken.None);
