namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishCategoryBehindTests
{
    [Fact]
    public void Reads_The_Category_Behind_Who_Won_In_It() => Assert.Equal(
        ["-|Small Boats|Night Ferry|City of Heronby", "-|Late Hours|Mud Atlas|Otter Bank"],
        Articles.Cases(EnglishArticle.Of("""
            The winners are:

            City of Heronby for the Night Ferry project, in the Small Boats category.

            The ferry sails after dark, and nobody has fallen into the water so far.

            Otter Bank for its Mud Atlas, in the Late Hours category.
            """)));

    [Fact]
    public void Reads_No_Category_Where_Nothing_Says_Who_Won() => Assert.Empty(
        Articles.Cases(EnglishArticle.Of("The winners are:\n\nsomebody from here, in the Small Boats category.")));
}
