using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tests.Reading;

namespace CasePipeline.Extraction.Tests.Lines;

public class RoleReaderTests
{
    [Fact]
    public void Gives_Every_Line_Its_Role() => Assert.Equal(
        [
            LineRole.Headline, LineRole.Byline, .. Enumerable.Repeat(LineRole.Content, 11),
            LineRole.Contributors, LineRole.Contributors,
        ],
        RolesOf(Articles.Complete));

    [Theory]
    [InlineData("海州农信案例获奖\n正文在此。", "Headline Content")]
    [InlineData("首页 > 新闻\n海州农信案例获奖\n2031-04-09\n正文在此。", "Tail Headline Byline Content")]
    [InlineData("2031-04-09\n海州农信案例获奖\n正文在此。", "Byline Headline Content")]
    [InlineData("# 海州农信案例获奖\n\n正文在此。", "Headline Content")]
    [InlineData("海州农信案例获奖\n\n## 一、服务系列\n\n正文。\n\n## 二、数字系列\n\n正文。",
        "Headline Content Content Content Content")]
    [InlineData("海农〔2031〕9号\n关于公布获奖案例的通知\n正文在此。", "Tail Headline Content")]
    [InlineData("海州网\n[登录] [注册]\n位置：首页>正文\n海州农信案例获奖\n正文在此。", "Tail Tail Tail Headline Content")]
    [InlineData(":::\n海州文化局\n::: 首页 > 新闻\n海州农信案例获奖\n正文在此。", "Tail Tail Tail Headline Content")]
    [InlineData("欢迎进入海州文化馆\n首页 >> 文艺 >> 文学\n文学\n海州农信案例获奖\n正文在此。", "Tail Tail Tail Headline Content")]
    [InlineData("|\n海州农信案例获奖\n正文在此。", "Headline Content")]
    [InlineData("海州日报 | 渔业周刊 | A06版\n海州农信案例获奖\n正文在此。", "Tail Headline Content")]
    [InlineData("# 海州农信案例获奖\n首页 · 赛题 · 榜单\n公布时间：2031-04-09\n正文在此。", "Headline Tail Byline Content")]
    [InlineData("近日，海州渔业奖揭晓，我院3个项目获奖：\n正文在此。", "Content Content")]
    [InlineData("海州在线\n当前报纸名称：海州晚报\n海州农信案例获奖\n正文在此。", "Tail Tail Headline Content")]
    [InlineData("logo: www.example.org\n海州农信案例获奖\n正文在此。", "Tail Headline Content")]
    public void Finds_The_Headline(string article, string expected) => AssertRoles(expected, article);

    [Theory]
    [InlineData("t供稿：r>", "Content")]
    [InlineData("供稿：科技部", "Contributors")]
    public void Reads_A_Credit_That_Is_The_Whole_Article(string article, string expected) =>
        AssertRoles(expected, article);

    [Theory]
    [InlineData("海州农信案例获奖\n海州观察\n2031-04-09\n正文在此。", "Headline Account Byline Content")]
    [InlineData("海州农信案例获奖\n作者：办公室\n2031-04-09\n正文在此。", "Headline Byline Byline Content")]
    [InlineData("海州农信案例获奖\n供稿：科技部\n正文在此。", "Headline Contributors Content")]
    [InlineData("海州农信案例获奖\n海州观察\n正文在此。", "Headline Content Content")]
    [InlineData("# 海州农信案例获奖\n\n## 评委：渔民用得上才算数\n\n作者：办公室　2031-04-09\n\n正文在此。",
        "Headline Tail Byline Content")]
    [InlineData("# 海州农信案例获奖\n\n## 海州观察\n\n2031-04-09\n\n正文在此。", "Headline Account Byline Content")]
    public void Finds_Who_Published_Under_The_Headline(string article, string expected) => AssertRoles(expected, article);

    [Theory]
    [InlineData("海州农商联合会\n2031年4月9日", "Signature Byline")]
    [InlineData("（供稿：科技部）", "Contributors")]
    [InlineData("供稿 | 科技部\n东屿农商银行、西礁农信联社", "Contributors Contributors")]
    [InlineData("编辑：张三\n2031年4月9日", "Byline Byline")]
    [InlineData("相关阅读\n《海边的一天》\n渔港夜话", "Tail Tail Tail")]
    [InlineData("【相关链接】\n渔港夜话", "Tail Tail")]
    [InlineData("扫码关注我们\n供稿：科技部", "Tail Contributors")]
    [InlineData("编辑 张三", "Tail")]
    [InlineData("相关标签：#渔港", "Tail")]
    [InlineData("上一篇：海州渔业局关于公布二〇三一年度沿海渔港优秀案例评选结果以及表彰先进单位的通知[ 04-02 ]", "Tail")]
    [InlineData("预览时标签不可点\n微信扫一扫\n使用小程序", "Tail Tail Tail")]
    [InlineData("📮 投稿/咨询：haizhou@example.cn", "Tail")]
    [InlineData("隐私政策 | 重要告示 | 网页指南", "Tail")]
    [InlineData("主办单位：海州厅　　承办单位：海州厅信息中心", "Tail")]
    [InlineData("索  引  号 发布机构", "Tail")]
    [InlineData("原文：https://example.org/a", "Tail")]
    [InlineData("24小时热榜\n1 渔港开渔\n2 潮水涨落", "Tail Tail Tail")]
    [InlineData("网友评论（1）\n渔民甲：潮水真好。", "Tail Tail")]
    [InlineData("责编：张三\n策划：李四", "Byline Tail")]
    [InlineData("收藏　分享　赞 (12)", "Tail")]
    [InlineData("海州某厅办公室　2031年4月10日印发", "Tail")]
    public void Finds_What_Stands_Behind_The_Article(string end, string expected) =>
        AssertRoles("Headline Content Content " + expected, "海州农信案例获奖\n评选已经结束。\n渔民受益。\n" + end);

    [Theory]
    [InlineData("文章作者：张三\n他写了一本书。\n书里有海。\n海里有鱼。\n鱼里有盐。")]
    [InlineData("2031年4月9日\n评选开始了。\n大家都来了。\n海上有风。\n岸上有灯。\n灯下有人。")]
    public void Keeps_In_The_Article_What_More_Of_It_Follows(string middle) => Assert.All(
        RolesOf("海州农信案例获奖\n评选已经结束。\n" + middle).Skip(1),
        role => Assert.Equal(LineRole.Content, role));

    [Fact]
    public void Leaves_The_Bullet_Out_Of_The_Title() =>
        Assert.Equal("海州农信案例获奖", Articles.Read("• 海州农信案例获奖\n2031-04-09\n正文在此。").Article.Title);

    [Theory]
    [InlineData("评选结果已经揭晓。")]
    [InlineData("---")]
    [InlineData("一、渔港系列")]
    public void Leaves_The_Title_Open_Where_The_First_Line_Is_None(string line) =>
        Assert.Null(Articles.Read($"{line}\n海州农信").Article.Title);

    [Fact]
    public void Leaves_The_Title_Open_Where_The_First_Line_Is_Too_Long() =>
        Assert.Null(Articles.Read(new string('海', RoleReader.MaxHeadline + 1)).Article.Title);

    private static void AssertRoles(string expected, string article) =>
        Assert.Equal(expected, string.Join(' ', RolesOf(article)));

    private static IEnumerable<LineRole> RolesOf(string article)
    {
        var read = ReadArticle.Of(article);
        return RoleReader.Read(read, LineReader.Read(read)).Select(line => line.Role);
    }

    [Theory]
    [InlineData("END\n扫码加入读者群，领取《海州白皮书》电子版")]
    [InlineData("- END -\n《海州白皮书》今日首发")]
    public void Ends_With_What_Says_So(string end) => Assert.Equal(
        ["-|最佳组织机构|-|东屿农商银行", "-|最佳组织机构|-|西礁农商银行"],
        Articles.Cases($"海州榜单出炉\n名单如下：\n最佳组织机构\n东屿农商银行\n西礁农商银行\n{end}"));

    [Theory]
    [InlineData("首页　学会动态　标准规范　联系我们\n当前位置：学会首页 / 学会动态 / 正文")]
    [InlineData("海州农民报　2031年4月9日　第02版：要闻\n上一版　下一版　　版面导航　标题导航")]
    [InlineData("回首页 ｜ 网站导览 ｜ English ｜ 字级：小 中 大\n现在位置：首页 > 最新消息")]
    [InlineData("主页 | 关于我们 | 新闻中心 | ENG\n新闻稿")]
    [InlineData("海州推广部全球资讯网　｜　新闻与公告　｜　新闻")]
    [InlineData("JOIN   NEWS   EVENTS   TRAINING")]
    [InlineData("索 引 号：000/2031-1\n标　　题：第三届海州案例征集活动结果揭晓")]
    public void Finds_The_Headline_Below_A_Menu(string menu) => Assert.Equal(
        "第三届海州案例征集活动结果揭晓", Articles.Read(menu + "\n第三届海州案例征集活动结果揭晓\n评选已经结束。").Article.Title);

    [Fact]
    public void Takes_No_Line_Of_Short_Words_For_A_Menu() => Assert.Equal(
        "海州　东屿　西礁　南浦", Articles.Read("海州　东屿　西礁　南浦\n评选已经结束。").Article.Title);

    [Fact]
    public void Finds_The_Date_Below_What_A_Page_Says_Of_Its_Text() => Assert.Equal(
        new DateOnly(2031, 4, 9),
        Articles.Read("""
            海州渔业会议简报
            （第6期）
            总第31期　　　　2031年4月9日
            优秀论文评选揭晓，名单如下：
            """).Article.PublishedOn);

    [Fact]
    public void Takes_A_Closing_For_The_End_Of_A_Sign_Off() => Assert.Equal(
        ["-|首奖|盐分地带的风|海口文化", "-|优选|外婆的渔篓|山城书房出版社"],
        Articles.Cases("""
            第十六届渔乡图书奖揭晓
            首奖
            《盐分地带的风》　海口文化
            优选
            《外婆的渔篓》　山城书房出版社
            从渔篓谈起，说的是一座渔城的来去。
            海州图书馆联盟　敬启
            """));
}
