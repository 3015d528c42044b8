namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishBracketsTests
{
    [Fact]
    public void Reads_Names_In_The_Brackets_Of_All_Lines_As_The_Winners() => AssertCases(
        "### Honorable Mentions for Quiet Boats\n\n"
        + "Eel Count (Heronby)  \nFog Horn (Eelport)  \nMud Atlas (Lower Fen, Fenland)",
        "-|Honorable Mentions for Quiet Boats|Eel Count|Heronby",
        "-|Honorable Mentions for Quiet Boats|Fog Horn|Eelport",
        "-|Honorable Mentions for Quiet Boats|Mud Atlas|Lower Fen, Fenland");

    [Fact]
    public void Keeps_Brackets_That_Only_Some_Lines_Have() => AssertCases(
        "### Gold Award\n\n- Eel Count (Nightly)\n- Fog Horn\n- Mud Atlas (Late)\n- Reed Map\n- Tide Bell (Slow)",
        "-|Gold Award|Eel Count (Nightly)|-",
        "-|Gold Award|Fog Horn|-",
        "-|Gold Award|Mud Atlas (Late)|-",
        "-|Gold Award|Reed Map|-",
        "-|Gold Award|Tide Bell (Slow)|-");

    [Fact]
    public void Reads_An_Award_In_Quotes_Before_What_It_Went_To() => AssertCases(
        "*“Most Patient”* Award to [Eel Count][] (Heronby; Lower Fen, Fenland; and Eelport)\n\nIt counts.\n\n"
        + "*“Best Use of Fog”* Award to [Horns: A Map][] (Eelport)\n\nIt maps.\n\n"
        + "*“Tidal Thought”* Award to [Reed Bell][] (Heronby)\n\nIt rings.\n\n"
        + "[Eel Count]: https://example.org/a\n[Horns: A Map]: https://example.org/b\n"
        + "[Reed Bell]: https://example.org/c",
        "-|Most Patient|Eel Count|Heronby; Lower Fen, Fenland; and Eelport",
        "-|Best Use of Fog|Horns: A Map|Eelport",
        "-|Tidal Thought|Reed Bell|Heronby");

    [Fact]
    public void Finds_No_Winners_Among_Judges_With_Their_Employers_In_Brackets() => Assert.Empty(Articles.Cases(
        EnglishArticle.Of(
            "### Judges\n\n- Ada Quill (Otter Bank)\n- Lou Pinter (Fenland Trust)\n- Bo Reed (Kestrel Ltd)")));

    private static void AssertCases(string list, params string[] cases) =>
        Assert.Equal(cases, Articles.Cases(EnglishArticle.Of(list)));

    [Fact]
    public void Reads_Whoever_Stands_In_Brackets_Behind_Quotes_Below_Awards() => Assert.Equal(
        [
            "-|First Prize|Quiet Nights|Heart Unit", "-|Second Prize|Warm Hands|Day Surgery",
            "-|Second Prize|Where Is the Wheel?|Patient Transport",
        ],
        Articles.Cases(EnglishArticle.Of("""
            First Prize
            “Quiet Nights” (Heart Unit)

            Second Prize
            “Warm Hands” (Day Surgery)
            “Where Is the Wheel?” (Patient Transport)
            """)));

    [Fact]
    public void Reads_Titles_That_End_Like_Institutions_Among_Others() => Assert.Equal(
        [
            "-|Gold Award|Quiet Hour|Otter Library", "-|Gold Award|Seed Library|Tarn Library",
            "-|Silver Award|Homework Raft|Reed Library",
        ],
        Articles.Cases(EnglishArticle.Of("""
            Gold Award
            1. Quiet Hour (Otter Library)
            2. Seed Library (Tarn Library)

            Silver Award
            1. Homework Raft (Reed Library)
            """)));

    [Fact]
    public void Reads_Units_Of_Institutions() => Assert.Equal(
        [
            "PATIENT SAFETY|Gold|Fewer Falls on the Quay|Otter Community Hospital",
            "PATIENT SAFETY|Silver|Night Ferry: A Checklist|Otter General, Ward 12",
            "FLOW|Gold|Home by Nine: A Timetable|Heron Library",
            "FLOW|Bronze|Two Lanterns|St Anne's School",
        ],
        Articles.Cases("""
            Harbour Awards 2031: the results

            PATIENT SAFETY
            Gold: Fewer Falls on the Quay (Otter Community Hospital)
            Silver: Night Ferry: A Checklist (Otter General, Ward 12)

            FLOW
            Gold: Home by Nine: A Timetable (Heron Library)
            Bronze: Two Lanterns (St Anne's School)
            """));
}
