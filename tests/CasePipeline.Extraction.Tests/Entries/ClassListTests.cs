namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Lists of a school: its classes are known by their names, or by their numbers alone.</summary>
public class ClassListTests
{
    [Theory]
    [InlineData("一等奖： 101《潮声》 115《渔灯》\n二等奖 203 《海图》 202《SALT AND SAIL》")]
    [InlineData("一等奖\n101《潮声》 115《渔灯》\n二等奖\n203《海图》　202《SALT AND SAIL》")]
    [InlineData("一等奖\n101 相声《潮声》 马文山、陈海等\n115 《渔灯》\n二等奖\n203 舞蹈《海图》\n202 《SALT AND SAIL》 陈海")]
    [InlineData("一等奖\n《潮声》 101 马文山\n《渔灯》115 陈海\n二等奖\n《海图》 203 王海潮\n《SALT AND SAIL》 202 边海")]
    public void Reads_Titles_Beside_Numbers_Of_Classes(string list) => Assert.Equal(
        ["-|一等奖|潮声|101", "-|一等奖|渔灯|115", "-|二等奖|海图|203", "-|二等奖|SALT AND SAIL|202"],
        Cases(list));

    [Theory]
    [InlineData("一等奖\n216马文山 107陈 海\n二等奖\n107边海 107王海潮")]
    [InlineData("一等奖：216马文山、107陈海\n二等奖：107边海、107王海潮")]
    public void Reads_Pupils_Behind_Numbers_Of_Classes(string list) => Assert.Equal(
        ["-|一等奖|-|216", "-|一等奖|-|107", "-|二等奖|-|107", "-|二等奖|-|107"], Cases(list));

    [Fact]
    public void Reads_What_Several_Classes_Made_Together() => Assert.Equal(
        ["-|一等奖|渔歌联唱|107、112", "-|一等奖|潮声|101", "-|一等奖|渔灯|115", "-|一等奖|海图|203"],
        Cases("一等奖\n107、112 渔歌联唱 马文山、陈海、边海等\n101 《潮声》 王海潮\n115 《渔灯》\n203 《海图》"));

    [Theory]
    [InlineData("一等奖\n高一（3）班马文山《潮声》\n二等奖\n高二1班 陈海 《渔灯》")]
    [InlineData("一等奖\n马文山《潮声》高一（3）班\n二等奖\n陈海《渔灯》（高二1班）")]
    [InlineData("一等奖\n《潮声》 高一（3）班 马文山\n二等奖\n《渔灯》高二1班 陈海")]
    public void Reads_A_Class_Beside_A_Pupil_And_A_Title(string list) => Assert.Equal(
        ["-|一等奖|潮声|高一（3）班", "-|二等奖|渔灯|高二1班"], Cases(list));

    [Theory]
    [InlineData("一等奖：高一1班 高一12班\n二等奖：高二3班")]
    [InlineData("一等奖\n高一1班　高一12班\n二等奖\n高二3班")]
    [InlineData("一等奖\n高一1班、高一12班\n二等奖\n高二3班")]
    public void Reads_Classes_In_A_Row(string list) => Assert.Equal(
        ["-|一等奖|-|高一1班", "-|一等奖|-|高一12班", "-|二等奖|-|高二3班"], Cases(list));

    [Fact]
    public void Reads_Names_In_A_Row_That_End_Alike() => Assert.Equal(
        ["-|一等奖|-|物理组", "-|一等奖|-|数学组", "-|二等奖|-|信息技术组", "-|二等奖|-|语文组"],
        Cases("一等奖：物理组 数学组\n二等奖：信息技术组 语文组"));

    [Fact]
    public void Reads_The_Department_Before_Who_Wrote_A_Work() => Assert.Equal(
        ["-|一等奖|潮水里的“数”|数学组", "-|一等奖|渔歌教学谈|语文组", "-|二等奖|海图二题|地理组"],
        Cases("一等奖\n《潮水里的“数”》 数学组 马文山\n《渔歌教学谈》语文组 边海\n二等奖\n《海图二题》 地理组 陈　海"));

    [Fact]
    public void Reads_Students_Behind_Numbered_Classes() => Assert.Equal(
        ["-|一等奖|-|渔业61", "-|一等奖|-|渔业61", "-|二等奖|-|航海试验班52", "-|二等奖|-|H1329"],
        Cases("一等奖\n渔业61-马文山\n渔业61-陈海\n二等奖\n航海试验班52-王海潮\nH1329-边海生"));

    [Fact]
    public void Reads_Pupils_One_Behind_The_Other_With_Their_Classes_In_Brackets() => Assert.Equal(
        ["-|一等奖|-|高一3班", "-|一等奖|-|高一5班", "-|二等奖|-|高一3班", "-|二等奖|-|高一3班"],
        Cases("一等奖\n马文山（高一3班） 陈海（高一5班）\n二等奖\n王海潮（高一3班） 林海（高一3班）"));

    // 东方 is a surname, and the title has marks.
    [Fact]
    public void Leaves_A_Title_In_Book_Marks_That_Is_Like_A_Name() => Assert.Equal(
        ["-|一等奖|东方之珠|高一（9）班"], Cases("一等奖\n高一（9）班《东方之珠》"));

    [Fact]
    public void Takes_A_Name_Without_Marks_Among_Marked_Titles_For_A_Winner() => Assert.Equal(
        ["-|一等奖|-|渔歌乐队", "-|一等奖|潮声|101", "-|一等奖|渔灯|115", "-|一等奖|海图|203"],
        Cases("一等奖\n渔歌乐队\n101 相声《潮声》 马文山\n115 舞蹈《渔灯》\n203 《海图》 陈海"));

    private static string[] Cases(string list) =>
        Articles.Cases("海州中学艺术节评奖公布\n发布时间：2031-04-09\n评选结果如下：\n" + list);
}
