namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishFollowersTests
{
    [Theory]
    [InlineData("First place went to Otter Bank, followed by Reed Trust in second place and Heron School in third place.")]
    [InlineData("Otter Bank won first place, Reed Trust second place and Heron School third place.")]
    public void Reads_Who_Came_Behind_The_Winner(string sentence) => Assert.Equal(
        ["-|first place|-|Otter Bank", "-|second place|-|Reed Trust", "-|third place|-|Heron School"],
        Articles.Cases(EnglishArticle.Of(sentence)).Select(read => read.Replace("First", "first")));

    [Theory]
    [InlineData("Otter Bank won first place, with Reed Trust as runner-up.", "-", "Reed Trust")]
    [InlineData("Otter Bank won first place, with “Mud Map” the runner-up.", "Mud Map", "-")]
    public void Reads_The_Runner_Up(string sentence, string title, string institution) => Assert.Equal(
        ["-|first place|-|Otter Bank", $"-|runner-up|{title}|{institution}"],
        Articles.Cases(EnglishArticle.Of(sentence)));

    [Theory]
    [InlineData("Otter Bank won first place, followed by Reed Trust and Heron School.")]
    [InlineData("Otter Bank won first place, and Ada Otter in second gear drove home.")]
    public void Takes_Nobody_For_Ranked_Without_A_Rank(string sentence) => Assert.Equal(
        ["-|first place|-|Otter Bank"], Articles.Cases(EnglishArticle.Of(sentence)));
}
