namespace CasePipeline.Extraction.Tests.Reading.Html;

public class ServerCodeTests
{
    [Theory]
    [InlineData("<?php\nuse tides\\Url;\n?>\n\n<style>p { top: 0 }</style>\n<div><h3>潮汐评选揭晓</h3><p>评选<?= $a ?>结束。</p></div>")]
    [InlineData("<%@page language=\"java\"%>\n<%@page a=\"b\"%>\n<html><body><h3>潮汐评选揭晓</h3><p>评选结束。</p></body></html>")]
    [InlineData("<html><body><? include \"menu.php\"; ?><h3>潮汐评选揭晓</h3><p>评选<% print(1 > 0); %>结束。</p></body></html>")]
    [InlineData("<?php get_header(); ?><div><h3>潮汐评选揭晓</h3><p>评选结束。</p></div><?php get_footer(); ?>")]
    public void Leaves_Out_What_The_Server_Runs(string page)
    {
        Assert.Equal(["### 潮汐评选揭晓", "评选结束。"], ReadArticle.Lines(page));
        Assert.Equal("html", ReadArticle.Of(page).Format);
    }

    [Theory]
    [InlineData("潮汐评选揭晓\n模板里写 <% 和 %> 之间的代码。")]
    [InlineData("<?php 开头的一篇文章，没有结尾。\n评选结束。")]
    [InlineData("<%")]
    [InlineData("<?php ?>潮汐评选揭晓")]
    public void Takes_No_Text_For_A_Page(string text) => Assert.Equal("text", ReadArticle.Of(text).Format);
}
