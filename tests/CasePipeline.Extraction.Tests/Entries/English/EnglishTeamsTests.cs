namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishTeamsTests
{
    [Fact]
    public void Reads_The_Schools_Of_Teams_And_No_Publications() => Assert.Equal(
        ["-|1st Place|-|Heron University", "-|2nd Place|-|Fenland College"],
        Articles.Cases("""
            # Contest Results: Top 2 Teams

            Congratulations to the following teams!

            * 1st Place: MudRoute (Heron University)
            * 2nd Place: Team Eel (Fenland College)

            ## MudRoute (Heron University)

            Publications:
            - MudRoute: A Parallel Way through Mud
            - Eelway: Another Way through Mud
            """));

    [Theory]
    [InlineData("Anna Otter", "Susan Reed", "Peter Quill", "-", "-", "-")]
    [InlineData("Night Otters", "Mud Larks", "Peter Quill", "Night Otters", "Mud Larks", "Peter Quill")]
    public void Takes_Single_Persons_For_No_Teams(
        string first, string second, string third, string one, string two, string three) => Assert.Equal(
            [$"-|Runners Up|Night Ferry|{one}", $"-|Runners Up|Mud Atlas|{two}", $"-|Runners Up|Eel Count|{three}"],
            Articles.Cases(EnglishArticle.Of($"""
                ## Runners Up

                **Night Ferry**
                It sails after dark, and nobody has fallen into the water so far.
                Team: {first}

                **Mud Atlas**
                It shows where not to walk, and how to get out of it again.
                Team: {second}

                **Eel Count**
                It counts what nobody has counted before, twice a day.
                Team: {third}
                """)));

    [Fact]
    public void Keeps_The_Word_Team_In_Sentences() => Assert.Equal(
        ["-|first place|-|Team Otters", "-|second place|-|Team Mud Larks", "-|Third place|-|Team Eel"],
        Articles.Cases(EnglishArticle.Of("""
            Congratulations to **Team Otters**, who was awarded first place for their project.

            **Team Mud Larks** received second place honors.

            Third place went to **Team Eel**, for their project.
            """)));
}
