namespace CasePipeline.Extraction.Tests.Entries.Sentences;

public class AnnexesBelowTests
{
    [Fact]
    public void Reads_As_Many_Organisations_Below_As_The_Lead_Counts() => Assert.Equal(
        [
            "-|金奖|渔汛贷|东屿农商银行", "-|金奖|渔灯贷|西礁农商银行",
            "-|优秀组织奖|-|东屿海关", "-|优秀组织奖|-|南屿海关",
        ],
        Articles.Cases(ArticleWith("另设优秀组织奖2个，授予以下单位：\n东屿海关\n南屿海关\n\n希望再接再厉。")));

    [Theory]
    [InlineData("另设优秀组织奖3个，授予以下单位：\n东屿海关\n南屿海关\n\n希望再接再厉。")]
    [InlineData("另设优秀组织奖2个，申报的是：\n渔灯夜航\n听潮计划")]
    public void Leaves_Lines_That_Are_Not_Counted_Or_No_Organisations(string annex) => Assert.Equal(
        ["-|金奖|渔汛贷|东屿农商银行", "-|金奖|渔灯贷|西礁农商银行"],
        Articles.Cases(ArticleWith(annex)));

    private static string ArticleWith(string annex) =>
        $"渔港微创新评比结果通报\n\n现将结果通报如下：\n\n金奖\n《渔汛贷》（东屿农商银行）\n《渔灯贷》（西礁农商银行）\n\n{annex}";
}
