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
}
