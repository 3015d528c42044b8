namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishNamesAgainTests
{
    [Fact]
    public void Reads_Categories_That_Come_Again_Below_Several_Headings_As_Awards_Of_Groups() => AssertCases(
        """
        #### Distinction

        ##### Media Category

        From left to right: Otter School and Eelport College

        - Eel Count by Otter School
        - Mud Atlas: The Next Chapter by Eelport College

        ##### Boat Category

        - Tide Bell - A Bell by Tarn School

        #### Attainment

        ##### Media Category

        - Fog Horn by Fenland School

        ##### Boat Category

        - Reed Map by Heron College
        - Late Loaf by Otter School
        """,
        "Distinction|Media Category|Eel Count|Otter School",
        "Distinction|Media Category|Mud Atlas: The Next Chapter|Eelport College",
        "Distinction|Boat Category|Tide Bell - A Bell|Tarn School",
        "Attainment|Media Category|Fog Horn|Fenland School",
        "Attainment|Boat Category|Reed Map|Heron College",
        "Attainment|Boat Category|Late Loaf|Otter School");

    [Fact]
    public void Reads_Labels_That_Come_Again_Below_Several_Headings_As_Awards() => AssertCases(
        """
        ## Winners

        ### Heronby Craft

        **Newcomer: Otter Bank**

        **Old Hand: Reed Team - Ada Quill, Bo Reed, Cy Ford**

        ### Heronby Help

        **Newcomer: Fenland Trust**

        **Old Hand: Eelport Library**
        """,
        "Heronby Craft|Newcomer|-|Otter Bank",
        "Heronby Craft|Old Hand|-|Reed Team",
        "Heronby Help|Newcomer|-|Fenland Trust",
        "Heronby Help|Old Hand|-|Eelport Library");

    [Fact]
    public void Takes_No_Parts_Of_A_Page_That_Come_Again_For_Awards() => AssertCases(
        """
        ## Gold Award: Night Ferry

        **Theme: Boats**

        ## Silver Award: Mud Atlas

        **Theme: Mud**
        """,
        "-|Gold Award|Night Ferry|-",
        "-|Silver Award|Mud Atlas|-");

    private static void AssertCases(string list, params string[] cases) =>
        Assert.Equal(cases, Articles.Cases(EnglishArticle.Of(list)));
}
