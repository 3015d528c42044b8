using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Tests.Reading;

public class WrappedLinesTests
{
    private const string Wrapped =
        "The jury of the Saltmarsh Awards met on Monday in the old boat house, and\n"
        + "it read ninety entries before anybody was allowed to go home. It was a very\n"
        + "long day, and the tea was cold. Three boats were better than all the others\n"
        + "that we have seen.\n\n";

    private const string Joined =
        "The jury of the Saltmarsh Awards met on Monday in the old boat house, and "
        + "it read ninety entries before anybody was allowed to go home. It was a very "
        + "long day, and the tea was cold. Three boats were better than all the others "
        + "that we have seen.\n\n";

    [Theory]
    [InlineData("")]
    [InlineData("Night Ferry\nOtter Bank\n")]
    [InlineData("* Night Ferry and everything else that sails after dark on the river\n* Reed Ledger\n")]
    [InlineData("Night Ferry and everything else that sails after dark on rivers of mud  \nAda Quill\n")]
    [InlineData("```\nlet boats = all the boats that have been seen upon the river of mud, or\nnone\n```\n")]
    public void Joins_What_The_Margin_Broke_And_Keeps(string lines) =>
        Assert.Equal(Joined + lines, WrappedLines.Join(Wrapped + lines));

    [Fact]
    public void Joins_A_Line_To_The_Next_Whose_First_Word_Found_No_Room() => Assert.Equal(
        Joined + "* Night Ferry and everything else that sails after dark on the wide river of Mud\n",
        WrappedLines.Join(
            Wrapped + "* Night Ferry and everything else that sails after dark on the wide river of\n  Mud\n"));

    [Theory]
    [InlineData("Night Ferry\nof the Otter Bank\nby Ada Quill\nin May\n")]
    [InlineData("海州的渡船在夜里也开，\nwifi也有，\napp也有，\n大家都说好。\n")]
    public void Keeps_Text_Without_A_Margin(string text) => Assert.Equal(text, WrappedLines.Join(text));

    [Fact]
    public void Joins_A_Line_That_Leaves_A_Bracket_Open_To_The_Next_That_Closes_It() => Assert.Equal(
        "Best Boat: “Night Ferry” (Otter Harbour Trust)\nBest Map: “Mud Atlas” (Heron School)\n",
        WrappedLines.Join(
            "Best Boat: “Night Ferry” (Otter Harbour\nTrust)\nBest Map: “Mud Atlas” (Heron School)\n"));

    [Theory]
    [InlineData("Best Boat: “Night Ferry” (Otter Harbour\n\nTrust)\n")]
    [InlineData("The jury asked (and was told\na) who sails at night)\n")]
    public void Keeps_Brackets_That_Do_Not_Go_On(string text) => Assert.Equal(text, WrappedLines.Join(text));

    [Fact]
    public void Joins_By_The_Margin_Of_A_Paragraph_And_Names_Behind_A_Comma()
    {
        const string Narrow = "Ada Quill is a counter of eels in the Tide Group of the Heron";

        Assert.Equal(
            Joined + Narrow + " Laboratory and has been there since she was a child, as are those "
            + "who came with her in the spring and all the others who counted eels.\n\n"
            + "The crew of the Night Ferry was Ada Quill, Bo Reed, Cy Ford, Di Marsh\n",
            WrappedLines.Join(
                Wrapped + Narrow + "\nLaboratory and has been there since she was a child, as are those\n"
                + "who came with her in the spring and all the others who counted\neels.\n\n"
                + "The crew of the Night Ferry was Ada Quill, Bo Reed,\nCy Ford, Di Marsh\n"));
    }
}
