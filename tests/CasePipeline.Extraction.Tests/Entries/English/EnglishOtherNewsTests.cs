namespace CasePipeline.Extraction.Tests.Entries.English;

/// <summary>English texts that speak of awards and announce none.</summary>
public class EnglishOtherNewsTests
{
    [Fact]
    public void Finds_No_Case_In_A_Call_With_Last_Years_Winners() => Assert.Empty(
        Articles.Cases(
            """
            Nominations open for the 2032 Harbour Finance Awards

            The Harbour Finance Association invites nominations for its 2032 awards.

            Categories

            Best Customer Service: for banks that listen
            Best Digital Project: for new apps

            Last year’s winners

            Best Customer Service: Northgate Credit Union
            Best Digital Project: Marsh Savings Bank
            """));

    [Fact]
    public void Finds_No_Case_In_News_Of_A_Jury() => Assert.Empty(
        Articles.Cases(
            """
            Jury for the 2031 Fenland Design Awards announced

            The Fenland Design Awards have announced the jury that will choose this year’s winners.

            Ada Reed, Director, Fenland Museum
            Ben Marsh, Professor of Design, Saltby University
            Cleo Otter, Founder, Otter Studio

            The awards will be presented in May. Sponsors include Heron Bank and Reed Works.
            """));

    [Fact]
    public void Finds_No_Case_In_News_Of_A_Sponsor() => Assert.Empty(
        Articles.Cases(
            "Heron Bank to sponsor 2032 Fenland Business Awards\n\n"
            + "Heron Bank has been named headline sponsor of the 2032 Fenland Business Awards. The bank joins "
            + "Otter Works, which sponsors the Start-up of the Year award, and Reed Group, which supports the "
            + "Green Award.\n\n"
            + "Entries close on 1 May. Last year, Marsh Bakery won Business of the Year.\n"));

    [Fact]
    public void Finds_No_Case_In_An_Obituary() => Assert.Empty(
        Articles.Cases(
            "Ada Reed, award-winning ferry designer, dies at 90\n\n"
            + "Ada Reed, who designed the Night Ferry, has died. She won the Gold Medal of the Society of "
            + "Ferries in 1980 and was awarded the Harbour Prize twice.\n\n"
            + "Her company, Reed Systems, received the Queen’s Award in 1995.\n"));

    [Fact]
    public void Finds_No_Case_In_A_Programme() => Assert.Empty(
        Articles.Cases(
            """
            Awards dinner programme, 4 May 2031

            18:00 Reception
            19:00 Dinner: sponsored by Heron Bank
            20:00 Best Newcomer Award: presented by Ada Reed
            20:30 Best Bank Award: presented by Ben Marsh
            21:00 Close
            """));

    [Fact]
    public void Finds_No_Case_In_Advice_That_Mentions_Awards() => Assert.Empty(
        Articles.Cases(
            "Five award-winning hotels to visit this summer\n\n"
            + "The Old Ferry Inn won Best Hotel in 2029 and still delights. Reed House was named the best "
            + "small hotel by the Saltby Post.\n\n"
            + "Book now.\n"));

    [Fact]
    public void Finds_No_Case_In_The_History_Of_A_Contest() => Assert.Empty(
        Articles.Cases(
            "Ten years of the Fenland Challenge: how it works\n\n"
            + "The Fenland Challenge has given prizes to young engineers since 2021. In 2024, the first prize "
            + "went to Team Mudlark. The winner of the 2025 challenge was Heron College.\n\n"
            + "Applications open on 4 May. Winners will be announced in June.\n"));
}
