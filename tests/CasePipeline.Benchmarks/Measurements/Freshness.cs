using System.Text.Json;
using CasePipeline.Benchmarks.Articles;
using CasePipeline.Benchmarks.Processes;
using CasePipeline.Service.Articles;

namespace CasePipeline.Benchmarks.Measurements;

/// <summary>
/// What a search takes that comes right after an article was uploaded to another instance, by a reader who saw it
/// ready.
/// </summary>
/// <param name="Found">How many of the article's cases it found.</param>
/// <param name="Answer">Its answer.</param>
internal sealed record Freshness(int Found, Answer Answer)
{
    private const int Uploads = 5;

    public static async Task<IReadOnlyList<Freshness>> MeasureAsync(Instance uploader, Instance reader, int nextArticle)
    {
        var results = new List<Freshness>();
        for (var article = nextArticle; article < nextArticle + Uploads; article++)
        {
            var name = ArticleGenerator.NameOf(article);
            await uploader.PutAsync(name, ArticleGenerator.Create(article));
            var id = ArticleId.FromName(name);
            var seen = await reader.GetAsync($"/api/articles/{id}");
            if (JsonElement.Parse(seen.Body).GetProperty("status").GetString() != "ready")
            {
                throw new InvalidOperationException($"Article {name} is not ready.");
            }

            var answer = await reader.GetAsync($"/api/cases?q={Uri.EscapeDataString("推出")}&article={id}");
            results.Add(new Freshness(JsonElement.Parse(answer.Body).GetProperty("value").GetArrayLength(), answer));
        }

        return results;
    }
}
