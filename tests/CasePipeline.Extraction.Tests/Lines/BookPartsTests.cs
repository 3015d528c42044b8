namespace CasePipeline.Extraction.Tests.Lines;

/// <summary>The parts of a book that an article tells of.</summary>
public class BookPartsTests
{
    private const string Parts = """
        案例集共分三篇：
        第一篇　渔船与渔网
        讨论旧船的修缮和渔网的回收。
        第二篇　码头与仓库
        讨论码头的灯光。
        也讨论仓库的消防。
        第三篇　渔民与记忆
        讨论口述史和渔村博物馆。
        """;

    [Fact]
    public void Are_No_Cases() => Assert.Empty(Articles.Cases($"""
        《海州渔港更新案例集》首发
        新书首发式在东屿书院举行。
        {Parts}
        入选案例完整名单
        购书方式
        定价：68元，在协会公众号订购。
        """));

    [Fact]
    public void Leave_What_Stands_Behind_Them() => Assert.Equal(
        ["-|优秀案例|渔汛贷|东屿农商银行", "-|优秀案例|渔灯贷|西礁农商银行"],
        Articles.Cases($"""
            《海州渔港更新案例集》首发
            {Parts}
            优秀案例
            《渔汛贷》（东屿农商银行）
            《渔灯贷》（西礁农商银行）
            """));

    [Fact]
    public void Are_Sections_Where_Their_Lists_Stand_Below_Them() => Assert.Equal(
        ["渔汛贷", "夜航灯", "渔灯贷", "补网岛"],
        Articles.Read("""
            海州渔港更新案例名单揭晓
            入选案例分为两个部分：
            第一部分　渔船与渔网
            《渔汛贷》（东屿农商银行）
            《夜航灯》（南浦农商银行）
            第二部分　码头与仓库
            《渔灯贷》（西礁农商银行）
            《补网岛》（北关农商银行）
            """).Cases.Select(awarded => awarded.Title));
}
