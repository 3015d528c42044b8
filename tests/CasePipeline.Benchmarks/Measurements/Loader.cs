using System.Diagnostics;
using Azure.Storage.Blobs;
using CasePipeline.Benchmarks.Articles;
using CasePipeline.Benchmarks.Processes;
using CasePipeline.Service.Storage;
using CasePipeline.Testing;

namespace CasePipeline.Benchmarks.Measurements;

/// <summary>
/// Drops articles into the container until a number of cases is there, has some of them read as a trigger does, one at
/// a time and on the meter, and all others by a reconcile run.
/// </summary>
internal sealed class Loader(string connectionString, Instance instance)
{
    private const int Metered = 10;
    private const int UploadsAtOnce = 8;

    private readonly BlobContainerClient _container =
        new BlobServiceClient(connectionString).GetBlobContainerClient(StorageNames.ArticlesContainer);

    private int _articles;
    private int _cases;

    public int Articles => _articles;

    public async Task<LoadResult> LoadAsync(int cases)
    {
        var started = Stopwatch.GetTimestamp();
        var metered = new List<Traffic>();
        while (metered.Count < Metered && cases - _cases >= 2 * ArticleGenerator.CasesPerArticle)
        {
            var name = await DropAsync(_articles++, ArticleGenerator.CasesPerArticle, CancellationToken.None);
            await instance.ResetAsync();
            await instance.IngestAsync(name);
            metered.Add((await instance.ReadAsync()).Traffic);
            _cases += ArticleGenerator.CasesPerArticle;
        }

        var rest = cases - _cases;
        var first = _articles;
        _articles += (rest + ArticleGenerator.CasesPerArticle - 1) / ArticleGenerator.CasesPerArticle;
        _cases = cases;
        await Parallel.ForAsync(
            first,
            _articles,
            new ParallelOptions { MaxDegreeOfParallelism = UploadsAtOnce },
            async (article, token) =>
            {
                var left = rest - ((article - first) * ArticleGenerator.CasesPerArticle);
                await DropAsync(article, Math.Min(ArticleGenerator.CasesPerArticle, left), token);
            });
        var report = await instance.ReconcileAsync();
        return report.Failed > 0 || report.Blobs != _articles
            ? throw new InvalidOperationException($"{report.Failed} of {report.Blobs} articles could not be read.")
            : new LoadResult(metered, Stopwatch.GetElapsedTime(started));
    }

    private async Task<string> DropAsync(int article, int cases, CancellationToken cancellationToken)
    {
        var name = ArticleGenerator.NameOf(article);
        await _container.GetBlobClient(name).UploadAsync(
            BinaryData.FromBytes(ArticleGenerator.Create(article, cases)), overwrite: true, cancellationToken);
        return name;
    }
}
