namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Labels that a gap parts from what they name, and fields that no word tells.</summary>
public class GapLabelTests
{
    [Fact]
    public void Reads_Labels_Without_Colons() => Assert.Equal(
        ["-|金書獎|阿公的船屋，我的書房|東嶼國小", "-|銀書獎|一百個早晨：晨讀十分鐘|西礁國小", "-|銀書獎|圖書館的夜光貼紙|南浦國小"],
        Articles.Cases("""
            海州閱讀方案得獎名單

            ◎ 金書獎
            得獎方案　《阿公的船屋，我的書房》
            執行學校　東嶼國小

            ◎ 銀書獎
            得獎方案　《一百個早晨：晨讀十分鐘》
            執行學校　西礁國小
            得獎方案　《圖書館的夜光貼紙》
            執行學校　南浦國小
            """));

    [Fact]
    public void Takes_A_Field_Between_Labels_For_One() => Assert.Equal(
        ["-|一类推介|云图会说话|东屿科技馆", "-|二类推介|听雷|西礁服务中心"],
        Articles.Cases("""
            海州科普作品推介结果
            作品名称：云图会说话
            作品形式：展项
            报送单位：东屿科技馆
            推介等次：一类推介
            作品名称：听雷
            作品形式：音频
            报送单位：西礁服务中心
            推介等次：二类推介
            """));

    [Fact]
    public void Takes_A_Label_Behind_Marks_And_A_Space_For_No_Award() => Assert.Equal(
        ["活化组|金穗奖|稻浪共学堂|东屿社区发展协会", "活化组|银穗奖|阿嬷的鱼干缸|西礁乡农会", "活化组|银穗奖|牡蛎壳工坊|南浦区渔会"],
        Articles.Cases("""
            农渔村再生竞赛揭晓
            获奖名单如下：
            活化组
            金穗奖：
            「稻浪共学堂」 获奖单位：东屿社区发展协会
            银穗奖：
            「阿嬷的鱼干缸」 获奖单位：西礁乡农会
            「牡蛎壳工坊」 获奖单位：南浦区渔会
            """));
}
