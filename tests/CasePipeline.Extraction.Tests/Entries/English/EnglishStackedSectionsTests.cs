namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishStackedSectionsTests
{
    [Fact]
    public void Reads_Emphasised_Names_Above_Labels_Of_Awards_As_Groups() => AssertCases(
        "**HERONBY**  \nYear 1 winner: Ada Quill, teacher Bo Reed, Mill School, 2 Mill Road, Heronby  \n"
        + "Year 3 winner: Lou Pinter, teacher Cy Ford, Reed Intermediate, Fen Lane, Heronby\n\n"
        + "**Eelport**  \nYear 2 winner: Di Marsh, teacher Ed Moor, Eel Primary, Quay 3, Eelport",
        "HERONBY|Year 1 winner|-|Mill School",
        "HERONBY|Year 3 winner|-|Reed Intermediate",
        "Eelport|Year 2 winner|-|Eel Primary");

    [Fact]
    public void Reads_An_Award_Right_Above_Another_As_The_Group() => AssertCases(
        "Otter Food Innovation Awards:\nSection award:\nKestrel Foods Ltd – Slow Soup\n\nCategory awards:\n"
        + "Export Award: Green Heron LTD\nBread Award: Fenland Trust – Late Loaf",
        "Otter Food Innovation Awards|Section award|Slow Soup|Kestrel Foods Ltd",
        "Otter Food Innovation Awards|Export Award|-|Green Heron LTD",
        "Otter Food Innovation Awards|Bread Award|Late Loaf|Fenland Trust");

    [Fact]
    public void Leaves_Out_Sums_And_The_Persons_Above_Titles() => AssertCases(
        "**$250 Reed Best Project**  \n**Ada Quill for her eel counter**  \nIt counts by shadow.\n\n"
        + "**Merit Awards – two at $100**  \nFirst year: **Bo Reed**  \nFor: “Tides – A Study of Mud”  \nIt is.\n\n"
        + "Second year: **Lou Pinter, Di Marsh**  \nFor: “The Museum of Fog”  \nIt is grey.",
        "-|Reed Best Project|eel counter|-",
        "-|Merit Awards|Tides – A Study of Mud|-",
        "-|Merit Awards|The Museum of Fog|-");

    [Fact]
    public void Reads_Names_Above_Awards_With_Their_Winners_As_Groups() => AssertCases(
        "Floods\n\nFastest Boat\nWinner: “Night Ferry” – Otter Mutual\nIt took all of us across the fen by noon.\n\n"
        + "Cars and People\n\nKindest Letter\nWinner: “Dear Eel” – Fenland Mutual\nIt was read aloud at the quay.",
        "Floods|Fastest Boat|Night Ferry|Otter Mutual",
        "Cars and People|Kindest Letter|Dear Eel|Fenland Mutual");

    [Fact]
    public void Reads_Names_Of_Groups_Above_Awards_With_Labelled_Winners_As_Groups() => AssertCases(
        "Small Boats Division\n\nFerry Award\nWinner: Otter Mutual\nEntry: Night Ferry\nIt sails after dark.\n\n"
        + "Mud Award\nWinner: Fenland Mutual\nEntry: Slow Tide\n\nLarge Boats Division\n\nFerry Award\n"
        + "Winner: Heronby University\nEntry: Long Ferry",
        "Small Boats Division|Ferry Award|Night Ferry|Otter Mutual",
        "Small Boats Division|Mud Award|Slow Tide|Fenland Mutual",
        "Large Boats Division|Ferry Award|Long Ferry|Heronby University");

    [Fact]
    public void Reads_Capital_Letters_Above_Awards_As_Groups() => AssertCases(
        "COAST DIVISION\n\nBest Ferry\nWinner: Night Ferry – Otter Mutual\n\nFEN DIVISION\n\nSlow Boats\n"
        + "Winner: Mud Atlas – Fenland Trust\n\nPrivacy | Accessibility Notice",
        "COAST DIVISION|Best Ferry|Night Ferry|Otter Mutual",
        "FEN DIVISION|Slow Boats|Mud Atlas|Fenland Trust");

    [Fact]
    public void Reads_Capital_Letters_Above_Awards_Before_A_Dash_As_Groups() => AssertCases(
        "COAST AND SEA\n\nBest Ferry Idea — \"Night Ferry,\" Otter Electric Cooperative. It sails after dark.\n\n"
        + "Best Safety Campaign — \"Slow Tide,\" Fenland Power Association. It rings a bell.\n\nFEN AND FARM\n\n"
        + "Best Farm Idea — \"Mud Atlas,\" Heron Farmers Union. It maps the mud.",
        "COAST AND SEA|Best Ferry Idea|Night Ferry|Otter Electric Cooperative",
        "COAST AND SEA|Best Safety Campaign|Slow Tide|Fenland Power Association",
        "FEN AND FARM|Best Farm Idea|Mud Atlas|Heron Farmers Union");

    [Fact]
    public void Reads_Capital_Letters_Above_Labels_Of_Awards_As_Groups() => AssertCases(
        "BOATS\n\nGold: “Two Oars, One Ferry” – Otter Bay Sails Ltd\nIt crosses the fen twice each day.\n\n"
        + "Silver: “Slow Tide” – Fenland Trust\n\nSPECIAL AWARDS\n\nInnovator of the Year: Heron Boats plc\n"
        + "Jury Commendation: Mudford College",
        "BOATS|Gold|Two Oars, One Ferry|Otter Bay Sails Ltd",
        "BOATS|Silver|Slow Tide|Fenland Trust",
        "SPECIAL AWARDS|Innovator of the Year|-|Heron Boats plc",
        "SPECIAL AWARDS|Jury Commendation|-|Mudford College");

    private static void AssertCases(string list, params string[] cases) =>
        Assert.Equal(cases, Articles.Cases(EnglishArticle.Of(list)));

    [Fact]
    public void Takes_Names_Above_The_Same_Rank_For_Sections() => Assert.Equal(
        [
            "Reading for All|First Prize|Tide Tables|Otter Library", "Reading for All|Runner-up|The Borrowed Garden|Heron Council",
            "Local Memory|First Prize|Names on the Slipway|Kestrel Archive",
        ],
        Articles.Cases(EnglishArticle.Of(
            "Reading for All\n\nFirst Prize\n(1) Tide Tables - Otter Library [£400]\n\nRunner-up\n"
            + "(1) The Borrowed Garden - Heron Council [£120]\n\nLocal Memory\n\nFirst Prize\n"
            + "(1) Names on the Slipway - Kestrel Archive [£400]")));
}
