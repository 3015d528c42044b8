namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Who made a title, in the brackets behind it.</summary>
public class MakerInBracketsTests
{
    [Fact]
    public void Reads_All_Brackets_Behind_Titles_Alike() => Assert.Equal(
        ["-|金牌案例|一盏渔灯|云礁站", "-|金牌案例|缆绳接力|北浦站装卸三班", "-|银牌案例|静音泊位|竹屿站", "-|银牌案例|夜航接力单|列船队、北浦站服务台"],
        Articles.Cases("""
            东屿渔港服务案例评选落幕

            4月26日，东屿渔港2031年服务案例评选落幕，共有4个案例获奖。“一盏渔灯”（云礁站）、“缆绳接力”（北浦站装卸三班）被评为金牌案例；“静音泊位”（竹屿站）、“夜航接力单”（列船队、北浦站服务台）被评为银牌案例。
            """));
}
