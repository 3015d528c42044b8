namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishTeamsBehindByTests
{
    [Fact]
    public void Reads_Titles_With_Their_Teams_Below_Categories_And_What_Is_Told_Of_Them() => AssertCases(
        "Jury Selected Winners\n\nWater Track\n\nThe water track is about water that goes up and comes down.\n\n"
        + "1. Eel Count by Reedly\n2. Mud Atlas by mudworks\n3. Tide Bell by Slow Bell\n\n"
        + "Crowd Selected Winners\n\nWater\n\n1. Fog Horn by Hornet\n2. Mud Atlas by mudworks\n3. Reed Map by Mapreed",
        "Jury Selected Winners|Water Track|Eel Count|Reedly",
        "Jury Selected Winners|Water Track|Mud Atlas|mudworks",
        "Jury Selected Winners|Water Track|Tide Bell|Slow Bell",
        "Crowd Selected Winners|Water|Fog Horn|Hornet",
        "Crowd Selected Winners|Water|Mud Atlas|mudworks",
        "Crowd Selected Winners|Water|Reed Map|Mapreed");

    [Fact]
    public void Takes_No_Persons_For_Teams() => AssertCases(
        "### Gold Award\n\n1. Eel Count by Ada Quill\n2. Mud Atlas by Bo Reed\n3. Tide Bell by Cy Ford\n"
        + "4. Fog Horn by Di Marsh\n5. Reed Map by Ed Moor\n6. Late Loaf by Flo Barn",
        "-|Gold Award|Eel Count|-",
        "-|Gold Award|Mud Atlas|-",
        "-|Gold Award|Tide Bell|-",
        "-|Gold Award|Fog Horn|-",
        "-|Gold Award|Reed Map|-",
        "-|Gold Award|Late Loaf|-");

    [Fact]
    public void Reads_Every_Maker_Behind_A_Comma_Where_Some_Are_Institutions() => AssertCases(
        "Best Boat\nWinner: Night Ferry, by Otter Clinic\nHighly commended: Bow: boats to beds, by Fenland Growers\n\n"
        + "Best Bread\nWinner: Late Loaf, by Reed & Sons Bakery with Eelport Council\n"
        + "Highly commended: Oven Lido, by Tarn Compute\nHighly commended: Crust, by Heron Trust",
        "Best Boat|Winner|Night Ferry|Otter Clinic",
        "Best Boat|Highly commended|Bow: boats to beds|Fenland Growers",
        "Best Bread|Winner|Late Loaf|Reed & Sons Bakery with Eelport Council",
        "Best Bread|Highly commended|Oven Lido|Tarn Compute",
        "Best Bread|Highly commended|Crust|Heron Trust");

    private static void AssertCases(string list, params string[] cases) =>
        Assert.Equal(cases, Articles.Cases(EnglishArticle.Of(list)));

    [Fact]
    public void Reads_The_Schools_Of_Persons_Behind_By_And_Titles_Without_What_They_Are() => Assert.Equal(
        ["-|First place|Eelstop|School of Tides", "-|Second place|Reedly|School of Mud"],
        Articles.Cases(
            """
            # Students take home prizes at Heronby University’s Pitch Night

            Twelve teams pitched their ideas last week.

            **First place ($500):** Eelstop, a low-cost gate for eels, by Ada Quill and Bo Reed (School of Tides)

            **Second place ($300):** Reedly, an app that counts reeds, by Lou Pinter (School of Mud)
            """));
}
