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
}
