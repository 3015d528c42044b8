using System.Globalization;
using System.Text;

namespace CasePipeline.Benchmarks.Articles;

/// <summary>
/// Announcements, each always the same: 18 cases in three series of two awards, of many institutions and six years.
/// </summary>
internal static class ArticleGenerator
{
    public const int CasesPerArticle = 18;

    /// <summary>A word that one case has.</summary>
    public const string RareWord = "鲸落计划";

    /// <summary>A word that no case has.</summary>
    public const string AbsentWord = "量子纠缠存折";

    private const int RareArticle = 7;
    private const int RareCase = 5;
    private const int CasesPerAward = 3;
    private const int FirstYear = 2019;
    private const int Years = 6;

    // Some announcements bear no date.
    private const int UndatedEach = 50;

    public static string NameOf(int article) => string.Create(CultureInfo.InvariantCulture, $"{article:D5}.txt");

    /// <summary>The announcement with a number, from 0.</summary>
    /// <param name="article">The number.</param>
    /// <param name="cases">How many cases it has.</param>
    public static byte[] Create(int article, int cases = CasesPerArticle)
    {
        var dice = new Dice((ulong)article);
        var year = FirstYear + dice.Roll(Years);
        var firstSeries = dice.Roll(ArticleWords.Series.Length);
        var firstAward = dice.Roll(ArticleWords.Awards.Length);
        var firstProduct = dice.Roll(ArticleWords.Products.Length);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{dice.Pick(ArticleWords.Places)}{cases}个项目入选{year}年度农村金融案例\n");
        text.Append("文章作者：农信案例编辑部");
        if (article % UndatedEach != UndatedEach - 1)
        {
            text.Append(CultureInfo.InvariantCulture, $" 文章发布时间：{year}年{1 + dice.Roll(12):D2}月{1 + dice.Roll(28):D2}日");
        }

        text.Append(CultureInfo.InvariantCulture, $"\n本次评选共有{cases}个项目入选，现将主要做法介绍如下。\n");
        for (var i = 0; i < cases; i++)
        {
            if (i % (2 * CasesPerAward) == 0)
            {
                var number = firstSeries + (i / (2 * CasesPerAward));
                var series = ArticleWords.Series[number % ArticleWords.Series.Length];
                text.Append(CultureInfo.InvariantCulture, $"{"一二三"[i / (2 * CasesPerAward)]}、“{series}”\n");
            }

            if (i % CasesPerAward == 0)
            {
                var award = ArticleWords.Awards[(firstAward + (i / CasesPerAward)) % ArticleWords.Awards.Length];
                text.Append(CultureInfo.InvariantCulture, $"{1 + (i / CasesPerAward % 2)}、{year}{award}\n");
            }

            // Two cases of one title would be taken for one.
            var product = ArticleWords.Products[(firstProduct + i) % ArticleWords.Products.Length];
            AppendCase(text, dice, article == RareArticle && i == RareCase ? RareWord : product);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AppendCase(StringBuilder text, Dice dice, string product)
    {
        string Pick(string[] words) => dice.Pick(words);
        string Figure(int least, int count) => string.Create(
            CultureInfo.InvariantCulture, $"{least + dice.Roll(count)}{Pick(ArticleWords.Units)}");

        text.Append(CultureInfo.InvariantCulture, $"《“{product}”{Pick(ArticleWords.Purposes)}》\n")
            .Append(Pick(ArticleWords.Places)).Append(Pick(ArticleWords.Institutions))
            .Append(CultureInfo.InvariantCulture, $"针对当地{Pick(ArticleWords.Crops)}经营中{Pick(ArticleWords.Problems)}的难题，")
            .Append(CultureInfo.InvariantCulture, $"推出“{product}”服务，覆盖{Figure(2, 600)}。");
        foreach (var point in "一二三四五")
        {
            text.Append(CultureInfo.InvariantCulture, $"{point}是{Pick(ArticleWords.Actors)}{Pick(ArticleWords.Deeds)}，")
                .Append(CultureInfo.InvariantCulture, $"由{Person(dice)}在{Village(dice)}、{Village(dice)}先行试点，")
                .Append(CultureInfo.InvariantCulture, $"累计涉及{Pick(ArticleWords.Crops)}{Figure(3, 9000)}；");
        }

        text.Length--;
        text.Append(CultureInfo.InvariantCulture, $"。\n运行{2 + dice.Roll(30)}个月以来，{Pick(ArticleWords.Effects)}，")
            .Append(CultureInfo.InvariantCulture, $"其中{Pick(ArticleWords.Crops)}主产区贷款余额")
            .Append(CultureInfo.InvariantCulture, $"{1 + dice.Roll(90)}.{dice.Roll(10)}亿元，")
            .Append(CultureInfo.InvariantCulture, $"惠及农户{100 + dice.Roll(90000)}户；{Pick(ArticleWords.Effects)}，")
            .Append(CultureInfo.InvariantCulture, $"并由{Pick(ArticleWords.Actors)}{Pick(ArticleWords.Deeds)}。\n");
    }

    private static string Person(Dice dice) => $"{dice.Pick(ArticleWords.Surnames)}{Name(dice)}";

    private static string Village(Dice dice) => $"{Name(dice)}村";

    private static string Name(Dice dice) =>
        $"{dice.Pick(ArticleWords.NameCharacters)}{dice.Pick(ArticleWords.NameCharacters)}";
}
