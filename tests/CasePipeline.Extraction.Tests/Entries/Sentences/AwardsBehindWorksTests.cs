namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Grants whose award stands behind the works.</summary>
public class AwardsBehindWorksTests
{
    [Fact]
    public void Reads_Owners_Before_Quoted_Titles() => Assert.Equal(
        [
            "-|特等奖|渔灯带电修补机器人|输电检修中心",
            "-|一等奖|触指压力快速测量尺|变电检修中心",
            "-|一等奖|小水电出力预测|调度控制中心",
            "-|二等奖|台区‘三色体检单’|北浦县供电公司",
            "-|二等奖|空巢老人用电模型|营销服务中心",
            "-|二等奖|跨越架交底卡|建设部",
            "-|三等奖|井下气体手环|电缆运维班",
            "-|三等奖|导线称重防错锁|物资供应中心",
        ],
        Articles.Cases("""
            东屿供电公司关于表彰2031年度职工创新成果的决定
            各部门：
            2031年，公司广大职工立足岗位。经评审，决定：
            授予输电检修中心“渔灯带电修补机器人”特等奖。
            授予变电检修中心“触指压力快速测量尺”、调度控制中心“小水电出力预测”一等奖。
            授予北浦县供电公司“台区‘三色体检单’”、营销服务中心“空巢老人用电模型”和建设部“跨越架交底卡”二等奖。
            授予电缆运维班“井下气体手环”、物资供应中心“导线称重防错锁”三等奖。
            东屿供电公司
            2031年2月26日
            """));

    [Fact]
    public void Reads_Owners_Before_Titles() => Assert.Equal(
        ["-|一等奖|一盏渔灯|望潮站", "-|一等奖|缆绳接力|归帆站", "-|二等奖|潮位表上墙|和平小学"],
        Articles.Cases("""
            东屿渔业局关于表彰创新案例的决定
            各单位：
            决定授予望潮站《一盏渔灯》、归帆站《缆绳接力》一等奖，授予和平小学《潮位表上墙》二等奖。
            """));

    [Fact]
    public void Reads_No_Person_As_Institution() => Assert.Equal(
        ["-|一等奖|一盏渔灯|-", "-|一等奖|缆绳接力|-"],
        Articles.Cases("""
            东屿渔业局关于表彰创新案例的决定
            各单位：
            决定授予林望潮“一盏渔灯”、马文山“缆绳接力”一等奖。
            """));
}
