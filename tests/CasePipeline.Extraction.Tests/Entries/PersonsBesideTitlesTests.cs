namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Lines that name who made a work beside its title: a person is no institution.</summary>
public class PersonsBesideTitlesTests
{
    [Fact]
    public void Leaves_The_Person_Behind_A_Title() => Assert.Equal(
        ["-|一等奖|渔港晨光|-", "-|二等奖|船上的灯|-", "-|二等奖|听潮|-"],
        Articles.Cases("""
            海州摄影大赛结果出炉
            获奖作品如下：
            一等奖
            《渔港晨光》郑志远
            二等奖
            《船上的灯》王卫东
            《听潮》（组照）陈海
            """));

    // 方 begins many words; beside other persons it is a surname.
    [Fact]
    public void Leaves_Rare_Names_Beside_Others() => Assert.Equal(
        ["-|一等奖|渔港晨光|-", "-|二等奖|船上的灯|-", "-|二等奖|听潮|-"],
        Articles.Cases("""
            海州摄影大赛结果出炉
            获奖作品如下：
            一等奖
            《渔港晨光》郑志远
            二等奖
            《船上的灯》王卫东
            《听潮》（组照）方海
            """));

    [Fact]
    public void Ends_A_List_Of_Marked_Works_Before_Other_News() => Assert.Equal(
        ["-|小品文獎|快閃|-", "-|小品文獎|移監|-", "-|小品文獎|身體氣候|-", "-|小品文獎|渡口|-"],
        Articles.Cases("""
            海州文學獎名次揭曉
            完整獲獎名單如下：
            【小品文獎】
            陳遠〈快閃〉
            林望潮〈移監〉
            張岸〈身體氣候〉
            馬小舟 AKA 小馬〈渡口〉
            重大突破！海州漁港今日開航
            台北燈會明天登場
            """));

    [Fact]
    public void Reads_The_Rank_Before_A_Person_And_A_Title() => Assert.Equal(
        ["小说奖|首奖|船上的灯|-", "小说奖|佳作|渔港夜话|-", "新诗奖|首奖|听潮|-", "新诗奖|佳作|海图|-"],
        Articles.Cases("""
            海州文学奖名次揭晓
            完整获奖名单如下：
            【小说奖】
            首奖 王海〈船上的灯〉
            佳作 陈远山〈渔港夜话〉
            【新诗奖】
            首奖 李潮生〈听潮〉
            佳作 张 舟〈海图〉
            """));

    [Fact]
    public void Takes_Whom_The_Author_Belongs_To_From_The_Brackets_Behind() => Assert.Equal(
        ["-|金桨奖|最后一班轮渡|东屿轮渡公司", "-|金桨奖|外婆的水位尺|海州学院"],
        Articles.Cases("""
            “渔港长大”短视频大赛获奖作品名单
            【金桨奖】
            ①《最后一班轮渡》　　作者：许知夏（东屿轮渡公司）
            ②《外婆的水位尺》　　作者：丁一帆、陆遥（海州学院）
            """));

    [Fact]
    public void Leaves_Who_Wrote_A_Book_Behind_A_Stroke() => Assert.Equal(
        ["-|出版大奖|渔港以南|望海书房", "-|优异奖|灯塔日记|潮声出版社", "-|优异奖|小鱼不想上岸|潮声出版社"],
        Articles.Cases("""
            海州图书奖得奖名单
            【出版大奖】
            渔港以南／林望潮　著（望海书房）
            【优异奖】
            灯塔日记／陈远、方一舟　合著（潮声出版社）
            小鱼不想上岸／丁渔　文、马小舟　图（潮声出版社）
            """));

    [Fact]
    public void Takes_The_Winners_Of_An_Award_To_Newcomers_For_Persons() => Assert.Equal(
        ["-|出版新秀奖|-|望海出版社", "-|出版新秀奖|-|潮声出版社"],
        Articles.Cases("""
            海州图书奖得奖名单
            ■ 出版新秀奖
            发行　林望潮（望海出版社）
            装帧　方一舟（潮声出版社）
            """));
}
