namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishKnownMakersTests
{
    [Fact]
    public void Takes_A_Name_Behind_By_For_The_Team_That_Won_Before() => Assert.Equal(
        ["Main prizes|Grand Prize|Mud Atlas|Wool Weavers", "Main prizes|Third Place|Eel Count|Team Reed",
            "Special prizes|Best Poster|Fog Horn|Wool Weavers", "Special prizes|Best Talk|Reed Map|-"],
        Articles.Cases(EnglishArticle.Of("""
            ## Main prizes

            | | Prize | Project | Team |
            |---|---|---|---|
            | 🥇 | Grand Prize (A$8,000) | Mud Atlas | Wool Weavers |
            | 🥉 | Third Place (A$2,000) | Eel Count | Team Reed |

            ## Special prizes

            - **Best Poster:** Fog Horn by Wool Weavers
            - **Best Talk:** Reed Map by Ada Quill
            """)));

    [Fact]
    public void Takes_A_Name_Behind_A_Dash_For_The_Partner_That_Another_Case_Names() => Assert.Equal(
        ["-|Winner|Night Ferry|Otter School and Wool Savers", "-|Highly Commended|Mud Atlas|Wool Savers"],
        Articles.Cases(EnglishArticle.Of("""
            ## Boats

            **Winner:** Night Ferry – Otter School and Wool Savers

            **Highly Commended:** Mud Atlas – Wool Savers
            """)));

    [Fact]
    public void Reads_Past_A_Name_Behind_By_Where_The_Others_Are_Persons() => Assert.Equal(
        ["-|-|Night Ferry|-", "-|-|Journey Home|-", "-|-|Dry Field|-", "-|-|Fog Horn|-"],
        Articles.Cases(EnglishArticle.Of("""
            Here are the winners:

            - “Night Ferry” by Ada Quill (CC-BY-4.0)
            - “Journey Home” by Rosa Fennick (CC-BY-4.0)
            - “Dry Field” by Opal Day (CC0)
            - Fog Horn by Mudlark (CC BY-SA 4.0)
            """)));
}
