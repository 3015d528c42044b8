namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishMadeTitlesTests
{
    [Fact]
    public void Reads_Emphasised_Makers_Below_Titles_Whatever_The_Words_Of_Either() => Assert.Equal(
        [
            "-|Small Boats|What Does the Heron See, Otter Quay?|Otter Bank",
            "-|Small Boats|Night Ferry|Friends of the Heron",
            "-|Best Ledger|Tide Ledger: a book of tides|Eelport Makers' Workshop",
            "-|Best Ledger|Slow Lane 2.0|Fenland College",
        ],
        Articles.Cases(EnglishArticle.Of(
            """
            ## Small Boats

            ### What Does the Heron See, Otter Quay?

            **Otter Bank**

            The jury liked the boat. It sails at night.

            ### Night Ferry

            **Friends of the Heron**

            Nobody has fallen into the water so far.

            ## Best Ledger

            ### Tide Ledger: a book of tides

            **Eelport Makers' Workshop**

            It counts what comes in.

            ### Slow Lane 2.0

            **Fenland College**

            It has no horn.

            ## Judges

            ### Ada Otter

            **Heron University**

            She sails.

            """)));

    [Fact]
    public void Reads_Makers_In_Plain_Type_Too() => Assert.Equal(
        [
            "-|Small Boats|Night Ferry|Otter Bank",
            "-|Health and Tides|Walk and Talk Mondays|Friends of the Heron",
            "-|Health and Tides|Kitchen Quay|Reed University",
            "-|Health and Tides|Slow Lane|Fenland College",
        ],
        Articles.Cases(EnglishArticle.Of(
            """
            ## Small Boats

            ### Night Ferry

            Otter Bank

            The jury liked the boat. It sails at night.

            ## Health and Tides

            ### Walk and Talk Mondays

            Friends of the Heron

            A walk along the quay, and soup.

            ### Kitchen Quay

            Reed University

            It cooks what the tide brings.

            ### Slow Lane

            Fenland College

            It has no horn.

            """)));

    [Theory]
    [InlineData("Harbour Management", "Harbour Management")]
    [InlineData("Mary Otter", "-")]
    public void Takes_A_Name_Among_Institutions_For_One_Unless_It_Is_A_Known_Person(string name, string institution) =>
        Assert.Equal(
            [
                "-|Gold Award|Night Ferry|Otter Bank", $"-|Gold Award|Slow Lane|{institution}",
                "-|Gold Award|Mud Atlas|Reed University", "-|Gold Award|Kitchen Quay|Fenland College",
            ],
            Articles.Cases(EnglishArticle.Of(
                "## Gold Award\n\n**Night Ferry**\n\nOtter Bank\n\nIt sails at night.\n\n"
                + $"**Slow Lane**\n\n{name}\n\nIt has no horn.\n\n"
                + "**Mud Atlas**\n\nReed University\n\nIt maps the mud.\n\n"
                + "**Kitchen Quay**\n\nFenland College\n\nIt cooks what comes in.")));

    [Fact]
    public void Reads_Ranked_Titles_Above_Their_Makers_And_No_Heading_Behind_Them() => Assert.Equal(
        [
            "Small Boats|Winner|The Night Library|Otter Bank",
            "Small Boats|Commended|Kitchen Quay|Friends of the Heron",
            "Young Crews|Winner|One Boat, One Oar|Reed Crew, Fenland College",
        ],
        Articles.Cases(EnglishArticle.Of(
            """
            ## Small Boats

            ### Winner: The Night Library

            **Otter Bank**

            It lends books on the river.

            ### Commended: Kitchen Quay

            **Friends of the Heron**

            It cooks what comes in.

            ## Young Crews

            ### Winner: One Boat, One Oar

            **Reed Crew, Fenland College**

            They row in a circle.

            ### How we chose

            Every boat was weighed.
            """)));
}
