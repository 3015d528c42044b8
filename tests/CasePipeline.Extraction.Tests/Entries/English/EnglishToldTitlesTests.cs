namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishToldTitlesTests
{
    [Fact]
    public void Parts_Titles_From_What_Is_Told_By_The_Mark_That_All_Cells_Have() => Assert.Equal(
        ["-|-|Night Ferry – A Late Boat|Otter Bank", "-|-|Mud Atlas|Fenland Trust"],
        Articles.Cases(EnglishArticle.Of("""
            | No | Recipient/Organisation | Project Title and Summary |
            |---|---|---|
            | 1 | Otter Bank | Night Ferry – A Late Boat - Sail when the others sleep. |
            | 2 | Fenland Trust | Mud Atlas - Draw all the mud there is. |
            """)));

    [Fact]
    public void Reads_No_Title_Where_The_Cells_Have_No_Mark_In_Common() => Assert.Empty(
        Articles.Cases(EnglishArticle.Of("""
            | No | Recipient/Organisation | Project Title and Summary |
            |---|---|---|
            | 1 | Otter Bank | Night Ferry - Sail when the others sleep. |
            | 2 | Fenland Trust | Mud Atlas, which draws all the mud there is. |
            """)));

    [Fact]
    public void Reads_A_Broken_Heading_Above_A_Table_As_One() => Assert.Equal(
        ["-|-|Night Ferry|Otter Bank", "-|-|Mud Atlas|Fenland Trust"],
        Articles.Cases(EnglishArticle.Of("""
            **FUNDED PROJECTS UNDER THE REED SCHEME
            FOR ITS THIRD ROUND**

            | No | Organisation | Project Title and Summary |
            |---|---|---|
            | 1 | Otter Bank | Night Ferry - Sail when the others sleep. |
            | 2 | Fenland Trust | Mud Atlas - Draw all the mud there is. |
            """)));
}
