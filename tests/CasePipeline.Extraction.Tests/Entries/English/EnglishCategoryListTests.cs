namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishCategoryListTests
{
    [Fact]
    public void Reads_Organisations_Behind_The_Branches_They_Won_In() => Assert.Equal(
        [
            "-|Healthcare|-|Otter Clinic", "-|Business & Legal Services|-|Reed Partners", "-|Retail|-|Eelmart",
            "-|Retail (under 50 staff)|-|Mudly",
        ],
        Articles.Cases(EnglishArticle.Of(
            """
            The 2031 Saltmarsh winners are:

            - Healthcare – Otter Clinic https://clinic.example.org/
            - Business & Legal Services – Reed Partners https://reed.example.org/
            - Retail – Eelmart https://eelmart.example.org/
            - Retail (under 50 staff) – Mudly https://mudly.example.org/
            """)));

    [Fact]
    public void Keeps_Titles_Before_Who_Made_Them() => Assert.Equal(
        [
            "-|-|Night Ferry|Otter Bank", "-|-|Mud Atlas|Reed Trust", "-|-|Education|Heron School",
            "-|-|Eel Count|Marsh Club",
        ],
        Articles.Cases(EnglishArticle.Of(
            """
            And here are our winners:

            - Night Ferry – Otter Bank
            - Mud Atlas – Reed Trust
            - Education – Heron School
            - Eel Count – Marsh Club
            """)));
}
