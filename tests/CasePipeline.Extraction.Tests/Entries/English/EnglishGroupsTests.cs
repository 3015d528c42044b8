namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishGroupsTests
{
    private static readonly string[] Expected =
        ["-|Rivers and Tides|Mud Atlas of Fenland|Otter Bank", "-|Night Work|Eel Count|Fenland Trust"];

    [Theory]
    [InlineData("## Rivers and Tides\n\n**Mud Atlas of Fenland** — Otter Bank\n\nIt shows.\n\n## Night Work\n\n**Eel Count** — Fenland Trust")]
    [InlineData("## Rivers and Tides\n\n1. Mud Atlas of Fenland (Otter Bank)\n\n## Night Work\n\n1. Eel Count (Fenland Trust)")]
    [InlineData("Rivers and Tides\n\n“Mud Atlas of Fenland”, Otter Bank\nIt shows.\n\nNight Work\n\n“Eel Count”, Fenland Trust\nIt counts.")]
    [InlineData("Rivers and Tides\nMud Atlas of Fenland\nOtter Bank\nIt shows.\nNight Work\nEel Count\nFenland Trust\nIt counts.")]
    public void Reads_Categories_Without_Words_Of_Awards(string list) =>
        Assert.Equal(Expected, Articles.Cases(EnglishArticle.Of(list)));

    [Fact]
    public void Reads_Numbered_Categories() => Assert.Equal(
        ["-|Category A: Better Boats|Mud Atlas|Otter Bank", "-|Category B: Longer Nights|Eel Count|Fenland Trust"],
        Articles.Cases(EnglishArticle.Of(
            "Category A: Better Boats\n\n1. Mud Atlas – Otter Bank\n\nCategory B: Longer Nights\n\n2. Eel Count – Fenland Trust")));

    [Theory]
    [InlineData("## Our board\n\n- Ada Quill, Otter Bank\n- Rosa Fennick, Fenland Trust\n\n## Guests\n\n- Lou Pinter, Otter Bank")]
    [InlineData("## Day 1\n\n- 09:00 Opening, Otter Bank\n\n## Day 2\n\n- 19:00 A dinner for us all, Fenland Trust")]
    [InlineData("## Reading list\n\n- Small Tests of Change, Heronby University Press")]
    public void Finds_No_Cases_In(string list) => Assert.Empty(Articles.Cases(EnglishArticle.Of(list)));
}
