namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishWinnersAlikeTests
{
    [Fact]
    public void Reads_Bare_Names_As_Institutions_Where_Others_Are() => AssertCases(
        "Best Poster: Otter Bank\n\nBest Talk: Fenland Trust\n\nBest Song: Reedly",
        "-|Best Poster|-|Otter Bank",
        "-|Best Talk|-|Fenland Trust",
        "-|Best Song|-|Reedly");

    [Fact]
    public void Reads_Items_As_Institutions_Where_Many_Others_Are() => AssertCases(
        """
        ### Small Boats Award

        - Heronby Ferries Ltd
        - Reedly
        - Mudlark

        ### Export Award

        - Fenland College
        - Salt & Reed
        """,
        "-|Small Boats Award|-|Heronby Ferries Ltd",
        "-|Small Boats Award|-|Reedly",
        "-|Small Boats Award|-|Mudlark",
        "-|Export Award|-|Fenland College",
        "-|Export Award|-|Salt & Reed");

    [Fact]
    public void Keeps_Titles_Where_One_Is_In_Quotes() => AssertCases(
        "Best Poster: Otter Bank\n\nBest Talk: Fenland Trust\n\nBest Song: “Reedly”",
        "-|Best Poster|-|Otter Bank",
        "-|Best Talk|-|Fenland Trust",
        "-|Best Song|Reedly|-");

    [Fact]
    public void Leaves_The_Word_Team_Out_Where_All_Have_It() => AssertCases(
        "First Place: Team Otterbyte\n\nSecond Place: Team Reed\n\nSpecial Prizes\n\n* Team mud_club",
        "-|First Place|-|Otterbyte",
        "-|Second Place|-|Reed",
        "-|Special Prizes|-|mud_club");

    [Fact]
    public void Leaves_Out_Medals_Behind_Names() => AssertCases(
        "- 1st Place: Quiet Otters 🥇\n- 2nd Place: Team X 🥈\n- Best Design: Reed ^ 2\n- Most Boats: Ada's Mud Team",
        "-|1st Place|-|Quiet Otters",
        "-|2nd Place|-|Team X",
        "-|Best Design|-|Reed ^ 2",
        "-|Most Boats|-|Ada's Mud Team");

    [Fact]
    public void Keeps_The_Word_Team_Where_Others_Have_None() => AssertCases(
        "First Place: Team Otterbyte\n\nSecond Place: Fenland College\n\nThird Place: Team Reed",
        "-|First Place|-|Team Otterbyte",
        "-|Second Place|-|Fenland College",
        "-|Third Place|-|Team Reed");

    [Fact]
    public void Reads_A_Name_With_An_Institution_s_Words_As_One_Where_Another_Won_The_Same_Award() => AssertCases(
        "Best Boat: “Night Ferry”\n\nPartner Award: Heron Law Centre\n\nPartner Award: Eelport Food Bank",
        "-|Best Boat|Night Ferry|-",
        "-|Partner Award|-|Heron Law Centre",
        "-|Partner Award|-|Eelport Food Bank");

    [Fact]
    public void Reads_A_Bare_Name_Beside_Titles_In_Quotes_As_Who_Won() => AssertCases(
        """
        Best Small Plot: "Night Ferry" (Heron Street Primary School)

        Best Use of Water: "The Mud Pond" (Reed Library)

        Best Newcomer: "Beans on the Pier" (Eelport Residents' Group)

        Village Champion: Otter Men's Shed
        """,
        "-|Best Small Plot|Night Ferry|Heron Street Primary School",
        "-|Best Use of Water|The Mud Pond|Reed Library",
        "-|Best Newcomer|Beans on the Pier|Eelport Residents' Group",
        "-|Village Champion|-|Otter Men's Shed");

    private static void AssertCases(string list, params string[] expected) =>
        Assert.Equal(expected, Articles.Cases(EnglishArticle.Of(list)));

    [Fact]
    public void Keeps_Titles_With_Their_Makers_Among_Names() => AssertCases(
        "Best Museum: Mudlark Museum\n\nBest Bank: Otter Bank\n\nBest Inn: The Ferry Inn\n\n"
        + "Best Tour: Seal Safari by Otter Boats",
        "-|Best Museum|-|Mudlark Museum",
        "-|Best Bank|-|Otter Bank",
        "-|Best Inn|-|The Ferry Inn",
        "-|Best Tour|Seal Safari|-");
}
