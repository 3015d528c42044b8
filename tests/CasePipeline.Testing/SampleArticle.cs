using System.Globalization;
using System.Text;

namespace CasePipeline.Testing;

/// <summary>Announcements of any size, in the shape that every extractor of ours reads.</summary>
public static class SampleArticle
{
    /// <summary>An announcement whose cases all mention a mark, by which readers can tell versions apart.</summary>
    public static string Text(int cases, string mark = "甲版", string day = "2024年03月08日", string award = "2024服务创新年度案例")
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"云汀农信{cases}个项目入选服务创新案例\n");
        text.Append(CultureInfo.InvariantCulture, $"文章作者：云汀农信办公室 文章发布时间：{day}\n");
        text.Append(CultureInfo.InvariantCulture, $"云汀农信共有{cases}个项目入选。\n一、“服务创新系列”\n1、{award}\n");
        for (var i = 1; i <= cases; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"《{mark}第{i}号服务方案》\n");
            text.Append(CultureInfo.InvariantCulture, $"云汀{(char)('甲' + (i % 7))}农商银行推出{mark}服务。一是走访农户{i}户；二是设立站点。\n");
        }

        return text.ToString();
    }

    /// <summary>
    /// The same with neither institution nor year, which are listed under a quarter of the combinations and so take few
    /// requests to store.
    /// </summary>
    public static byte[] Plain(int cases, string mark) => Encoding.UTF8.GetBytes(
        Text(cases, mark, award: "服务创新典型案例").Replace("农商银行推出", "推出", StringComparison.Ordinal));

    public static byte[] Bytes(int cases, string mark = "甲版", string day = "2024年03月08日", string award = "2024服务创新年度案例") =>
        Encoding.UTF8.GetBytes(Text(cases, mark, day, award));
}
