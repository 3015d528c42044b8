namespace CasePipeline.Infra.Tests;

public class NameTests(Templates templates)
{
    // azd takes these, from 1 to 64 of them.
    private const string Characters = "a-Z0_9.(x)";

    [Fact]
    public async Task Makes_Valid_Names_For_Every_Environment()
    {
        // Of each length, with each character in each place at the ends.
        var environmentNames = Enumerable.Range(1, 64).SelectMany(length => Enumerable.Range(0, Characters.Length)
            .Select(first => string.Concat(Enumerable.Range(first, length)
                .Select(place => Characters[place % Characters.Length])))).ToList();

        var names = await templates.NamesAsync(environmentNames);

        Assert.Equal(640, names.Count);
        Assert.All(names, environment => Assert.Equal(9, environment.Count));
        Findings.AssertNone(names.SelectMany(NameCheck.Find));
    }

    [Theory]
    [InlineData("-0_1.(x)-")]
    [InlineData("an-environment-whose-name-has-as-many-characters-as-one-may-have")]
    public async Task Deploys_Under_Valid_Names(string environmentName) =>
        Findings.AssertNone(NameCheck.Find(await templates.AzdAsync(environmentName)));

    [Fact]
    public async Task Gives_Each_Environment_Names_Of_Its_Own()
    {
        var one = (await templates.Dev).Of("Microsoft.Storage/storageAccounts").Select(account => account.Name);
        var other = (await templates.Prod).Of("Microsoft.Storage/storageAccounts").Select(account => account.Name);

        Assert.Equal(4, one.Union(other).Count());
    }

    [Theory]
    [InlineData("stcasedata", "st-case-data")]
    [InlineData("stcasehost", "stcasehostthatistoolong")]
    [InlineData("func-casepipeline", "func-casepipeline-too-long")]
    public async Task Reports_A_Name_That_Is_Not_Valid(string text, string brokenText) =>
        Assert.NotEmpty(NameCheck.Find((await templates.Prod).With(text, brokenText)));
}
