using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Tests.Tokens;

public class PersonNameTests
{
    [Theory]
    [InlineData("马文山")]
    [InlineData("李月")]
    [InlineData("赵 武")]
    [InlineData("高　峰")]
    [InlineData("欧阳文山")]
    [InlineData("马*山")]
    [InlineData("李＊")]
    public void Knows_Names(string text) => Assert.True(PersonName.IsWhole(text));

    [Theory]
    [InlineData("")]
    [InlineData("马")]
    [InlineData("渔汛贷")]
    [InlineData("金穗贷")]
    [InlineData("马文山等人")]
    [InlineData("Li Yue")]
    public void Leaves_Other_Words_Alone(string text) => Assert.False(PersonName.IsWhole(text));

    [Theory]
    [InlineData("麦合木提·艾山", true)]
    [InlineData("约翰·史密斯", true)]
    [InlineData("一叶轻舟·水乡慢游线", false)]
    [InlineData("·艾山", false)]
    [InlineData("艾山", false)]
    public void Tells_Names_Of_Other_Languages_From_Titles(string text, bool isName) =>
        Assert.Equal(isName, PersonName.IsTransliterated(text));

    [Theory]
    [InlineData("渔火", true)]
    [InlineData("欧阳文山", true)]
    [InlineData("阿依古丽", true)]
    [InlineData("红枣咖啡", false)]
    public void Takes_What_Is_As_Short_As_A_Name_For_A_Possible_One(string text, bool mayBe) =>
        Assert.Equal(mayBe, PersonName.MayBeOne(text));
}
