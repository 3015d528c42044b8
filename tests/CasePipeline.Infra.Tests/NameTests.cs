namespace CasePipeline.Infra.Tests;

public class NameTests(Templates templates)
{
    // azd takes letters, digits, hyphens, underscores, periods and parentheses, at most 64 of them.
    [Theory]
    [InlineData("a")]
    [InlineData("Dev")]
    [InlineData("-0_1.(x)-")]
    [InlineData("ends-with-a-period.")]
    [InlineData("an-environment-whose-name-has-as-many-characters-as-one-may-have")]
    public async Task Makes_Valid_Names_For_Every_Environment(string environmentName) =>
        Assert.Empty(NameCheck.Find(await templates.AzdAsync(environmentName)));

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
