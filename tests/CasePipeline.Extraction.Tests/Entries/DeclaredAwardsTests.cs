namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Awards that no word tells, each before the one that won it.</summary>
public class DeclaredAwardsTests
{
    [Fact]
    public void Takes_Whatever_Stands_Behind_The_Year_For_An_Award_Beside_Others() => Assert.Equal(
        ["-|年度渔家|听涛小院|-", "-|年度掌勺人|陈海|-", "-|年度公益|-|西礁海洋保护协会"],
        Articles.Cases("""
            第三届西礁渔家大会颁出年度奖项
            年度渔家：听涛小院
            年度掌勺人：陈海
            年度公益：西礁海洋保护协会
            """));
}
