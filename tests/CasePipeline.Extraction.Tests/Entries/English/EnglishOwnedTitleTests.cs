namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishOwnedTitleTests
{
    [Theory]
    [InlineData("Ada Otter's \"Night Ferry,\" a tale of two boats, won the Gold Award on Monday.", "-")]
    [InlineData("And “Night Ferry,” a tale by a Reed College student, took the Gold Award.", "Reed College")]
    [InlineData("“Night Ferry,” directed by Ada Otter, won the inaugural Gold Award.", "-")]
    [InlineData("Our new paper entitled “Night Ferry” by Ada Otter was given the Gold Award.", "-")]
    [InlineData("Otter Museum’s “Night Ferry” won the Gold Award.", "Otter Museum")]
    [InlineData("The Gold Award went to Reed College student Ada Otter’s short “Night Ferry.”", "Reed College")]
    [InlineData("The Gold Award went to “Night Ferry”, a project run by the Reed College.", "Reed College")]
    public void Reads_The_Title_And_Whose_It_Is(string sentence, string institution) => Assert.Equal(
        [$"-|Gold Award|Night Ferry|{institution}"], Articles.Cases(EnglishArticle.Of(sentence)));

    [Theory]
    [InlineData("Whoever sees “Night Ferry” won the Gold Award, some say.")]
    [InlineData("This year's award went to Ada Otter's short “Night Ferry.”")]
    public void Finds_No_Case_In(string sentence) => Assert.Empty(Articles.Cases(EnglishArticle.Of(sentence)));
}
