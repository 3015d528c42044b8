namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>
/// Every form in which a sentence names title, winner and person, in every form in which it names their awards: whoever
/// reads one form in one sentence expects it to be read in the others.
/// </summary>
public class SentenceFormTests
{
    private const string Headline = "渔港治理创新案例评选结果揭晓";

    // {0} is the title, {1} who won, {2} the person.
    private static readonly string[] Forms =
    [
        "{1}的《{0}》", "{1}“{0}”", "{1}《{0}》", "《{0}》（{1}）", "“{0}”（{1}）", "{1}报送的《{0}》", "由{1}申报的“{0}”", "{1}{2}的《{0}》",
        "{1}{2}创作的“{0}”", "{1}（{2}）的《{0}》", "《{0}》（{1}，{2}）", "{1}的“{0}”案例", "{1}“{0}”项目", "来自{1}的《{0}》", "{1}的作品《{0}》",
        "{1}选手{2}的《{0}》", "{1}的“{0}”服务", "{1}的调研报告《{0}》", "{1}的参评案例“{0}”", "{1}申报的创新案例“{0}”", "{0}（{1}）",
    ];

    private static readonly Dictionary<string, Func<string, string>> Sentences = new()
    {
        ["one sentence"] = form =>
            $"近日，评选结果揭晓，{In(form, 0)}获一等奖，{In(form, 1)}获二等奖，{In(form, 2)}获三等奖。",
        ["a sentence each"] = form =>
            $"近日，评选结果揭晓。{In(form, 0)}荣获一等奖。{In(form, 1)}荣获二等奖。{In(form, 2)}荣获三等奖。",
        ["among all"] = form =>
            $"本次评选共收到案例86个，其中{In(form, 0)}获得一等奖；{In(form, 1)}获得二等奖；{In(form, 2)}获得三等奖。",
        ["award first"] = form => $"评选结果如下。一等奖：{In(form, 0)}；二等奖：{In(form, 1)}；三等奖：{In(form, 2)}。",
        ["award and count first"] = form =>
            $"现将结果公布如下：一等奖（1个）：{In(form, 0)}；二等奖（2个）：{In(form, 1)}；三等奖（3个）：{In(form, 2)}。",
        ["counted"] = form =>
            $"经评审，评出一等奖案例1个，为{In(form, 0)}；二等奖案例2个，分别是{In(form, 1)}；三等奖案例3个，分别是{In(form, 2)}。",
        ["passive"] = form => $"{In(form, 0)}被评为一等奖，{In(form, 1)}被评为二等奖，{In(form, 2)}被评为三等奖。",
        ["granted"] = form =>
            $"经研究，决定授予{In(form, 0)}一等奖，授予{In(form, 1)}二等奖，授予{In(form, 2)}三等奖。",
        ["reversed"] = form => $"一等奖由{In(form, 0)}获得，二等奖由{In(form, 1)}获得，三等奖由{In(form, 2)}获得。",
    };

    public static TheoryData<string, string> Combinations()
    {
        var data = new TheoryData<string, string>();
        foreach (var sentence in Sentences.Keys)
        {
            foreach (var form in Forms)
            {
                data.Add(sentence, form);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Reads_The_Form_In_The_Sentence(string sentence, string form) =>
        Assert.Equal(RankedItems.Expected, Articles.Cases($"{Headline}\n\n{Sentences[sentence](form)}\n"));

    [Theory]
    [InlineData("{0}被授予“先进渔港”称号。")]
    [InlineData("决定授予{0}“先进渔港”称号。")]
    [InlineData("决定授予{0}等3家单位“先进渔港”称号。")]
    [InlineData("经研究，决定对{0}予以表彰，并授予“先进渔港”称号。")]
    [InlineData("“先进渔港”名单：{0}。")]
    [InlineData("入选“先进渔港”的有：{0}。")]
    [InlineData("先进渔港（3家）：{0}。")]
    [InlineData("“先进渔港”称号获得单位：{0}。")]
    [InlineData("先进渔港获奖单位：{0}。")]
    [InlineData("“先进渔港”共3家，分别是{0}。")]
    [InlineData("“先进渔港”称号花落{0}。")]
    [InlineData("经评选，{0}为“先进渔港”。")]
    [InlineData("市渔业局公布“先进渔港”名单，包括{0}。")]
    [InlineData("评选出3家“先进渔港”，包括{0}。")]
    [InlineData("“先进渔港”称号授予{0}。")]
    public void Reads_Organisations(string sentence) => Assert.Equal(
        ["-|先进渔港|-|东屿渔业公司", "-|先进渔港|-|西礁街道办事处", "-|先进渔港|-|北浦镇政府"],
        Articles.Cases($"2031年度“先进渔港”评选揭晓\n\n{sentence.Replace("{0}", "东屿渔业公司、西礁街道办事处和北浦镇政府", StringComparison.Ordinal)}\n"));

    // The last two of a list are joined by a word.
    private static string In(string form, int rank)
    {
        var items = RankedItems.Lists[rank].Select(item => item.In(form)).ToList();
        return items.Count == 1 ? items[0] : $"{string.Join('、', items.SkipLast(1))}和{items[^1]}";
    }
}
