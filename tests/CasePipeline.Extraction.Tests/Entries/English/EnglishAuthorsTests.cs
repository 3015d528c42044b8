using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries.English;

namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishAuthorsTests
{
    [Theory]
    [InlineData("Ada Quill (Heron University), Bo Reed (Otter Bank)", true)]
    [InlineData("Ada Quill and Cy Ford (Heron University), and Bo Reed (Otter Bank).", true)]
    [InlineData("Ada Quill (Heron University)", false)]
    [InlineData("Ada Quill (left), Bo Reed (right)", false)]
    [InlineData("A Study of Mud (Heron University), Eels at Night (Otter Bank)", false)]
    [InlineData("Ada Quill (Heron University), Bo Reed (Otter", false)]
    [InlineData("", false)]
    public void Tells_Persons_With_Their_Institutions(string line, bool areListed) =>
        Assert.Equal(areListed, EnglishAuthors.AreListed(line));

    [Fact]
    public void Reads_The_Title_Above_Them() => Assert.Equal(
        ["-|Best Paper Award|Counting Eels at Night|-", "-|Best Student Paper Award|A Study of Mud|Fenland College"],
        Articles.Cases(EnglishArticle.Of(
            """
            **Best Paper Award**

            *Counting Eels at Night*
            Ada Quill (Heron University), Bo Reed (Eelport Institute of Technology)

            **Best Student Paper Award**

            *A Study of Mud*
            Cy Ford (Fenland College)
            """)));

    [Theory]
    [InlineData("Counting Eels at Night by Ada Quill (Heron University), Bo Reed (Otter Bank)", "Counting Eels at Night")]
    [InlineData("Counting Eels by Ada Quill (TU Heronby / Otter Bank), Bo Reed (TU Heronby)", "Counting Eels")]
    [InlineData("[Paper 12] On Counting Eels at Night, Ada Quill, Bo Reed and Cy Ford", "On Counting Eels at Night")]
    [InlineData("[B7] Mud Atlas - A Study of Mud, Ada Quill, Bo Reed and Cy Ford", "Mud Atlas - A Study of Mud")]
    public void Reads_The_Title_Before_Them(string line, string title) => Assert.Equal(
        [$"-|Best Paper Award|{title}|-"],
        Articles.Cases(EnglishArticle.Of($"## Best Paper Award\n\n- {line}")));

    [Fact]
    public void Takes_No_List_Of_Short_Names_For_Them()
    {
        const string Names = "Eel Count, Night Ferry, Mud Atlas and Reed Bell";

        Assert.Null(EnglishAuthors.TitleBefore(Names, new TextSpan(0, Names.Length)));
    }
}
