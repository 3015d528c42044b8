namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishSentenceReaderTests
{
    [Fact]
    public void Reads_An_Award_For_Excellence_And_The_Full_Name_Of_A_Winner() => Assert.Equal(
        ["-|Reed Award for Innovation in Mud|-|Envoy Harbour Systems"],
        Articles.Cases(
            "# Envoy wins a Reed Award\n\nEnvoy Harbour Systems builds slow harbours. Additionally, Envoy won the Reed "
            + "Award for Innovation in Mud, which is given each June.\n"));

    [Theory]
    [InlineData("The Gold Award was won by Otter Bank for its “Night Ferry” loans.", "Night Ferry", "Otter Bank")]
    [InlineData("HERONBY, 4 May 2031 – Otter Bank won the Gold Award for “Night Ferry”.", "Night Ferry", "Otter Bank")]
    [InlineData("Taking home the Gold Award was Otter Bank, whose ferry sails at night.", "-", "Otter Bank")]
    [InlineData("Taking the Gold Award was the Fenland initiative, Night Ferry, which sails late.", "Night Ferry", "-")]
    [InlineData("The Gold Award went to “Night Ferry” (Otter Bank).", "Night Ferry", "Otter Bank")]
    [InlineData("The Gold Award went to Otter Bank and Fenland Trust for “Night Ferry”.", "Night Ferry", "Otter Bank and Fenland Trust")]
    public void Reads_A_Sentence(string sentence, string title, string institution) =>
        Assert.Equal([$"-|Gold Award|{title}|{institution}"], Articles.Cases(EnglishArticle.Of(sentence)));

    [Fact]
    public void Reads_Both_Winners_Of_A_Sentence() => Assert.Equal(
        ["-|silver award|Night Ferry|Otter Bank", "-|bronze award|Fog, Unmoored|Town of Heronby"],
        Articles.Cases(EnglishArticle.Of(
            "The silver award went to Otter Bank for “Night Ferry,” and the bronze award went to the Town of Heronby "
            + "for “Fog, Unmoored.”")));

    [Fact]
    public void Keeps_A_List_Of_Winners_In_One_Sentence() => Assert.Equal(
        ["-|Gold Award|Night Ferry|Otter Bank"],
        Articles.Cases(EnglishArticle.Of(
            "Otter Bank won the Gold Award for its “Night Ferry”, and the jury praised its crew.")));

    [Fact]
    public void Parts_The_Thing_Of_An_Organisation_That_The_Article_Names_In_Full() => Assert.Equal(
        ["-|App of the Year|Night Ferry|Mudly", "-|Map of the Year|Mud Atlas|Mudly"],
        Articles.Cases(EnglishArticle.Of(
            "Mudly’s Night Ferry won App of the Year, and Mudly’s Mud Atlas won Map of the Year.\n\n"
            + "Mudly Systems Ltd is registered in Heronby.")));

    [Fact]
    public void Keeps_The_Thing_Of_Somebody_Unknown_Whole() => Assert.Equal(
        ["-|App of the Year|Mudly’s Night Ferry|-"],
        Articles.Cases(EnglishArticle.Of("Mudly’s Night Ferry won App of the Year.")));

    [Fact]
    public void Reads_All_Who_An_Award_Went_To() => Assert.Equal(
        ["-|Boat Award|Night Ferry|Otter Bank", "-|Boat Award|Mud Atlas|Ninth Court of Fenland"],
        Articles.Cases(EnglishArticle.Of(
            "The Boat Award goes to “Night Ferry,” submitted by Otter Bank, and to “Mud Atlas,” submitted by the Ninth "
            + "Court of Fenland.")));

    [Fact]
    public void Reads_A_List_Of_Institutions_Some_Of_Which_Do_Not_Say_So() => Assert.Equal(
        ["-|Harbour Partner Award|-|Otter Foundation", "-|Harbour Partner Award|-|Fenland Boat Aid",
            "-|Harbour Partner Award|-|Heron Library"],
        Articles.Cases(EnglishArticle.Of(
            "The Harbour Partner Award is given to helpers rather than boats. This year’s recipients are: the Otter "
            + "Foundation; Fenland Boat Aid; and the Heron Library.")));

    [Fact]
    public void Reads_A_List_Within_A_Sentence() => Assert.Equal(
        ["-|Honourable mentions|Eel Count|Otter Bank", "-|Honourable mentions|Mud Atlas|Fenland Trust"],
        Articles.Cases(EnglishArticle.Of(
            "Honourable mentions went to “Eel Count” (Otter Bank); and “Mud Atlas” (Fenland Trust).")));

    [Theory]
    [InlineData("The winner of the Gold Award was Otter Bank.", "-", "Otter Bank")]
    [InlineData("Heronby, Ill. – 4 May 2031 – Otter Bank won the Gold Award on Monday.", "-", "Otter Bank")]
    [InlineData("Otter Bank in Heronby won the Gold Award ($500).", "-", "Otter Bank")]
    [InlineData("Quietly, a start-up from Heronby, has won the Gold Award.", "-", "Quietly")]
    [InlineData("Otter Bank won the Gold Award from the Reed Trust for its Night Ferry.", "Night Ferry", "Otter Bank")]
    [InlineData("Otter Bank was honored by the Reed Trust with the Gold Award.", "-", "Otter Bank")]
    [InlineData("Otter Bank won the Gold Award for its “May Times”.", "May Times", "Otter Bank")]
    [InlineData("Otter Bank is glad. The bank also won the Gold Award.", "-", "Otter Bank")]
    [InlineData("The Gold Award was presented to Dr Ada Otter of Heron University.", "-", "Heron University")]
    [InlineData("Otter Bank won the “Gold Award” for “Night Ferry”.", "Night Ferry", "Otter Bank")]
    [InlineData("Rural bank Otter Harbour Bank (OHB) has won the Gold Award.", "-", "Otter Harbour Bank")]
    [InlineData("The Gold Award goes to Reed’s Otter Library for Night Ferry, a boat.", "Night Ferry", "Reed’s Otter Library")]
    [InlineData("The Gold Award goes to Otter Library for eels@night, a talk about eels.", "eels@night", "Otter Library")]
    [InlineData("The paper also recognized Otter Corp. as “Gold Award”.", "-", "Otter Corp.")]
    [InlineData("Otter Bank succeeded in winning the Gold Award.", "-", "Otter Bank")]
    [InlineData("Otter Bank, which could not win last year, received the Gold Award.", "-", "Otter Bank")]
    public void Reads_Who_Won(string sentence, string title, string institution) =>
        Assert.Equal([$"-|Gold Award|{title}|{institution}"], Articles.Cases(EnglishArticle.Of(sentence)));

    [Fact]
    public void Reads_Awards_In_Quotes_With_The_Year_They_Are_For() => Assert.Equal(
        ["-|Best Bank|-|Otter Bank", "-|Best Boat|-|Otter Bank"],
        Articles.Cases(EnglishArticle.Of(
            "Otter Bank won the award for the country’s “Best Bank” for 2031 and also “Best Boat”.")));

    [Fact]
    public void Reads_Both_Clauses_Of_A_Sentence() => Assert.Equal(
        ["-|Gold Award|-|Otter Bank", "-|Silver Award|-|Reed Trust"],
        Articles.Cases(EnglishArticle.Of("Otter Bank won the Gold Award, while Reed Trust took the Silver Award.")));

    [Theory]
    [InlineData("No award was made for the Gold Award.")]
    [InlineData("Last year, Otter Bank won the Gold Award.")]
    [InlineData("The bank that is closed now won the Gold Award, which it could not keep.")]
    [InlineData("Otter Bank received the same award in 2030.")]
    [InlineData("Otter Bank won another prize for its boats.")]
    public void Finds_No_Case_In(string sentence) => Assert.Empty(Articles.Cases(EnglishArticle.Of(sentence)));

    [Theory]
    [InlineData("The jury met on Monday. It also won the Gold Award for “Eel Count”.", "-")]
    [InlineData("Otter Bank spoke. It also won the Gold Award for “Eel Count”.", "Otter Bank")]
    public void Reads_Who_Won_Again_Only_Where_An_Organisation_Is_Named(string sentences, string institution) =>
        Assert.Equal([$"-|Gold Award|Eel Count|{institution}"], Articles.Cases(EnglishArticle.Of(sentences)));

    [Theory]
    [InlineData("Otter Bank came in second with an app.", "second")]
    [InlineData("Otter Bank finished in third place.", "third place")]
    [InlineData("Otter Bank placed second.", "second")]
    [InlineData("Otter Bank walked away with the Gold Award.", "Gold Award")]
    [InlineData("Otter Bank received second place honors.", "second place")]
    public void Reads_Who_Took_A_Rank(string sentence, string award) => Assert.Equal(
        [$"-|{award}|-|Otter Bank"], Articles.Cases(EnglishArticle.Of(sentence)));

    [Theory]
    [InlineData("Mudlarks won second place with their web app designed to connect eels.")]
    [InlineData("Congratulations to Mudlarks, who was awarded second place for their project.")]
    public void Takes_Whoever_Won_With_A_Thing_Of_Its_Own_For_No_Title(string sentence) => Assert.Equal(
        ["-|second place|-|Mudlarks"], Articles.Cases(EnglishArticle.Of(sentence)));

    [Fact]
    public void Reads_Who_Took_Ranks_In_A_Text_Without_A_Headline() => Assert.Equal(
        ["-|first place|-|Mudlarks", "-|second place|-|Otter Bank", "-|otter’s choice award|-|Otter Bank"],
        Articles.Cases("""
            By Ada Otter

            This spring about 70 students took part in a day of boats that was hosted by the Heron University Mud Lab.

            The first place team was Mudlarks, which found lost boats. Otter Bank won second place and the otter’s choice award for its project.
            """));
}
