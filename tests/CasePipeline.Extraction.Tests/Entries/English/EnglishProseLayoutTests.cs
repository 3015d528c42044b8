namespace CasePipeline.Extraction.Tests.Entries.English;

/// <summary>Whole announcements that tell of their winners in sentences.</summary>
public class EnglishProseLayoutTests
{
    [Fact]
    public void Reads_A_Press_Release_That_Tells_Of_Its_Winners() => Assert.Equal(
        [
            "-|Gold Award for Customer Service|-|Northgate Credit Union",
            "-|Sustainability Award|Tidal Lending|Reed University",
            "-|Digital Innovation Award|Pocket Ledger|Marsh Savings Bank",
            "-|Highly commended|-|Otter Bank",
            "-|Highly commended|-|Heron Trust",
            "-|Lifetime Achievement Award|-|Fenland University",
        ],
        Articles.Cases(
            "Harbour Finance Association announces 2031 award winners\n\n"
            + "LONDON, 12 March 2031 – The Harbour Finance Association today announced the winners of its "
            + "2031 Harbour Finance Awards at a ceremony in Saltby.\n\n"
            + "The Gold Award for Customer Service went to Northgate Credit Union. Reed University won the "
            + "Sustainability Award for its Tidal Lending project.\n\n"
            + "Marsh Savings Bank took home the Digital Innovation Award for “Pocket Ledger”, an app that "
            + "helps families save.\n\n"
            + "Highly commended were Otter Bank and Heron Trust.\n\n"
            + "“We are delighted,” said chair Ada Reed. “These projects show what the sector can do.”\n\n"
            + "The Lifetime Achievement Award was presented to Dr Ben Marsh of Fenland University.\n\n"
            + "About the Harbour Finance Association\n"
            + "The association was founded in 1990 and won the Trade Body Award in 2012.\n"));

    [Fact]
    public void Reads_Awards_In_Quotes_And_In_Brackets() => Assert.Equal(
        [
            "-|bank of the year|-|Northgate Bank",
            "-|best retail bank|-|Otter Bank",
            "-|best private bank|-|Heron Trust Co.",
            "-|best bank for farmers|-|Heron Trust Co.",
            "-|best digital bank|-|Marsh Savings",
            "-|best mortgage lender|-|Reed Valley Bank",
            "-|rising star|-|Fenland Bank",
        ],
        Articles.Cases(
            "Northgate Bank is “bank of the year”\n"
            + "Saltby Post\n"
            + "The latest Ledger Awards named Northgate Bank the “bank of the year” for the third time.\n"
            + "Otter Bank was awarded “best retail bank,” thanks to its growing branch network.\n"
            + "Meanwhile, Heron Trust Co. was recognized as the “best private bank” and “best bank for "
            + "farmers”.\n"
            + "Other winners were Marsh Savings (best digital bank), Reed Valley Bank (best mortgage lender) "
            + "and Fenland Bank (rising star).\n"));

    [Fact]
    public void Reads_Films_Named_In_Sentences() => Assert.Equal(
        [
            "-|Grand Jury Prize|Night Ferry|-",
            "-|Audience Award|Mud Season|-",
            "-|Best Documentary award|Eel Count|-",
            "-|special mention|Low Water|-",
            "-|honorable mention|Reedbed|-",
        ],
        Articles.Cases(
            "Saltby Film Festival announces award winners\n\n"
            + "SALTBY (May 9, 2031) – The Saltby Film Festival announced its award winners on Sunday night.\n\n"
            + "Ada Reed’s “Night Ferry,” a drama about two sisters, won the Grand Jury Prize. “Mud Season,” "
            + "directed by Ben Marsh, took the Audience Award.\n\n"
            + "The Best Documentary award went to “Eel Count” by Cleo Otter. “Low Water” received a special "
            + "mention for its photography.\n\n"
            + "The jury also gave an honorable mention to Dan Heron’s “Reedbed.”\n\n"
            + "The jury included Ella Fen (“Salt”), Finn Marsh and Gus Otter, whose film “Silt” won the Grand "
            + "Jury Prize last year.\n"));

    [Fact]
    public void Reads_Winners_That_The_Text_Below_A_Challenge_Tells() => Assert.Equal(
        [
            "-|Challenge: keep the harbour clean|Mudlark|-",
            "-|Challenge: keep the harbour clean|Netless|-",
            "-|Bounty: mix it up|Silt|-",
        ],
        Articles.Cases(
            """
            ---
            title: Winners of the Tide Hackathon
            date: 2031-05-06
            ---
            In May, 300 people gathered in Saltby for the Tide Hackathon.

            ## Challenge: keep the harbour clean

            We asked for ideas that keep the harbour clean.

            **Mudlark**

            The winner of this challenge was [Mudlark](http://example.org). The Mudlark team built a map of litter.

            **Netless**

            The runner up for this challenge was [Netless](http://example.org/n). The team built a buoy.

            ## Bounty: mix it up

            **Silt**

            The winner of our bounty was [Silt](http://example.org/s).
            """));

    [Fact]
    public void Reads_Clauses_About_Two_Winners() => Assert.Equal(
        [
            "-|Library of the Year 2031|-|Saltby Library",
            "-|Community Library of the Year|-|Heron Library",
            "-|Innovation Award|-|Otter Bay Library",
        ],
        Articles.Cases(
            "Saltby Library named Library of the Year\n\n"
            + "Saltby Library has been named Library of the Year 2031 by the Fenland Library Association.\n\n"
            + "Heron Library was named Community Library of the Year, while Otter Bay Library received the "
            + "Innovation Award for its floating shelves.\n\n"
            + "“We are so proud,” said librarian Ada Reed.\n"));

    [Fact]
    public void Reads_Sentences_Below_A_Headline_Without_Awards() => Assert.Equal(
        [
            "-|First prize|How Eels Sleep|Saltby School",
            "-|Second prize|Salt in the Soil|Heron College",
            "-|Public Choice Award|Worm Hotel|Otter Primary School",
            "-|Best Poster|Mud, Sweat and Tides|Marsh Grammar School",
        ],
        Articles.Cases(
            """
            Fenland pupils shine at science fair

            The Fenland Science Fair took place on 4 April 2031, and the prizes were awarded by Mayor Reed.

            First prize was awarded to Ada Reed of Saltby School for “How Eels Sleep”.
            Second prize was awarded to the team from Heron College for “Salt in the Soil”.
            The Public Choice Award was given to Otter Primary School for its “Worm Hotel” project.
            The prize for Best Poster went to “Mud, Sweat and Tides” by Marsh Grammar School.
            """));

    [Fact]
    public void Reads_A_Company_That_Tells_Of_Itself() => Assert.Equal(
        [
            "-|Best Booking Software award|Tide Desk|Reed Systems",
            "-|Customer Choice award|Night Watch|Reed Systems",
        ],
        Articles.Cases(
            "Reed Systems Wins Two 2031 Ledger Awards for Ferry Software\n"
            + "SALTBY, Ore. (PRWEB) May 06, 2031 -- Reed Systems, a provider of ferry software, today "
            + "announced that it has won two 2031 Ledger Awards. The company received the Best Booking "
            + "Software award for its Tide Desk product and the Customer Choice award for Night Watch.\n"
            + "The Ledger Awards are organised each year by the Ledger Institute.\n"
            + "“We are honored to win these awards,” said Ada Reed, CEO of Reed Systems.\n"
            + "About Reed Systems\n"
            + "Reed Systems builds software. It won the Harbour Prize in 2019.\n"));

    [Fact]
    public void Reads_A_Universitys_News() => Assert.Equal(
        [
            "-|Teaching Excellence Award|Night Ward|School of Nursing",
            "-|Community Award|Reading in the Reeds|Faculty of Education",
            "-|Research Prize|-|Institute of Eels and the Department of Mud",
        ],
        Articles.Cases(
            "Marsh University honours staff\n\n"
            + "Marsh University has honoured its best teachers and projects of 2031.\n\n"
            + "The Teaching Excellence Award was given to the School of Nursing for its Night Ward "
            + "simulation. The Community Award went to “Reading in the Reeds”, a project run by the Faculty "
            + "of Education. The Research Prize was shared by the Institute of Eels and the Department of "
            + "Mud.\n\n"
            + "Vice-chancellor Ada Reed said the winners were an inspiration.\n"));

    [Fact]
    public void Reads_Winners_In_Paragraphs_Below_A_Lead() => Assert.Equal(
        [
            "-|2031 Innovation Award|Talking Shelves|Saltby Public Library",
            "-|2031 Innovation Award|Seed Post|Heron County Library",
            "-|2031 Innovation Award|Night Desk|Otter Bay Library",
        ],
        Articles.Cases(
            """
            Library group names top projects

            The Library Group has selected three projects for its 2031 Innovation Award. The winning libraries are:

            Saltby Public Library (Saltby, Ore.) for Talking Shelves, which lets readers record stories.

            Heron County Library (Heron, Ohio) for Seed Post, a seed-lending programme.

            Otter Bay Library (Otter Bay, Maine) for Night Desk, an evening helpline.
            """));

    [Fact]
    public void Reads_A_Bank_Recognised_By_An_Association() => Assert.Equal(
        [
            "-|Best Place to Work award|-|Northgate Bank",
            "-|Community Commitment Award|Harvest Loans|Northgate Bank",
        ],
        Articles.Cases(
            "Northgate Bank Honored With Two Awards\n"
            + "Saltby, Ill. – May 3, 2031 – Northgate Bank was recognized by the State Bankers Group with the "
            + "Community Commitment Award for its Harvest Loans program. The bank also received the Best "
            + "Place to Work award from Ledger Magazine.\n"
            + "“We are humbled,” said Ada Reed, president of Northgate Bank.\n"
            + "Northgate Bank, founded in 1920, has 20 branches.\n"));
}
