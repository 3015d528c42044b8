namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishAwardsBehindTests
{
    [Fact]
    public void Reads_The_Award_Behind_The_Dash_And_The_Others_Without_One() => Assert.Equal(
        [
            "Short Boats Finalists and Winners|Grand Prize Winner|Night Ferry|-",
            "Short Boats Finalists and Winners|Winner|Mud Atlas|-",
            "Short Boats Finalists and Winners|-|Eel Count|-",
        ],
        Articles.Cases(EnglishArticle.Of(
            """
            ### Short Boats Finalists and Winners

            _Night Ferry_ by Ada Otter — **Grand Prize Winner**

            _Mud Atlas_ by Ben Reed and Cy Marsh — **Winner**

            _Eel Count_ by Dee Heron

            Onward!
            """)));

    [Fact]
    public void Keeps_Titles_Behind_The_Dash_That_Have_Words_Of_Awards() => Assert.Equal(
        ["-|Best Films|The Prize Eel|Otter Bank", "-|Best Films|Mud Atlas|Reed Trust"],
        Articles.Cases(EnglishArticle.Of(
            """
            ### Best Films

            - Otter Bank — The Prize Eel
            - Reed Trust — Mud Atlas
            """)));

    [Fact]
    public void Reads_Awards_Behind_Dashes_Without_A_Heading() => Assert.Equal(
        ["-|Grand Prize|Ink and Eels|Otter Museum", "-|Audience Award|Lanterns Out|Tarn Museum"],
        Articles.Cases(EnglishArticle.Of(
            "1. **Ink and Eels**, Otter Museum — Grand Prize\n2. **Lanterns Out**, Tarn Museum — Audience Award\n")));
}
