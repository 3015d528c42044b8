using System.Globalization;

namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Winners of three ranks, to be written in every form.</summary>
internal static class RankedItems
{
    public static readonly string[] Ranks = ["一等奖", "二等奖", "三等奖"];

    public static readonly Item[][] Lists =
    [
        [new("渔灯夜巡", "东屿渔业公司", "林望潮")],
        [new("小板凳议事会", "西礁街道", "马文山"), new("渔家学堂进码头", "南湾社区", "李海")],
        [
            new("共享船坞解民忧", "北浦镇政府", "陈禾"),
            new("渔船年检一站办", "中岬海事处", "王海"),
            new("渔网回收再利用", "岬角合作社", "赵明"),
        ],
    ];

    /// <summary>The cases that they are, as <see cref="Articles.Cases"/> writes them.</summary>
    public static readonly string[] Expected =
    [
        .. Lists.SelectMany((list, rank) => list.Select(item => $"-|{Ranks[rank]}|{item.Title}|{item.Winner}")),
    ];

    public static int CountOf(string rank) => Lists[Array.IndexOf(Ranks, rank)].Length;

    internal sealed record Item(string Title, string Winner, string Person)
    {
        /// <summary>The item in a form that has {0} for its title, {1} for who won and {2} for the person.</summary>
        public string In(string form) => string.Format(CultureInfo.InvariantCulture, form, Title, Winner, Person);
    }
}
