using System.Collections.Frozen;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// Given names that are common in English. Where several of a list begin with one, the others are persons too. To
/// extend: add a name that is hardly a team's or a product's first word.
/// </summary>
internal static class EnglishGivenNames
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
    [
        "Aaron", "Abigail", "Adam", "Alan", "Albert", "Alex", "Alexander", "Alexandra", "Alice", "Alicia", "Alison",
        "Amanda", "Amy", "Ana", "Andrea", "Andrew", "Angela", "Anita", "Ann", "Anna", "Anne", "Anthony", "Antonio",
        "Arthur", "Ashley", "Barbara", "Ben", "Benjamin", "Beth", "Betty", "Bill", "Brandon", "Brenda", "Brian",
        "Bruce", "Bryan", "Carl", "Carlos", "Carmen", "Carol", "Caroline", "Catherine", "Charles", "Charlotte", "Chris",
        "Christian", "Christina", "Christine", "Christopher", "Cindy", "Claire", "Colin", "Craig", "Cynthia", "Dan",
        "Daniel", "Danielle", "David", "Deborah", "Dennis", "Diana", "Diane", "Donald", "Donna", "Doris", "Dorothy",
        "Douglas", "Dylan", "Edward", "Eileen", "Elena", "Elizabeth", "Ellen", "Emily", "Emma", "Eric", "Erica", "Erin",
        "Ethan", "Eugene", "Eva", "Evan", "Evelyn", "Frances", "Francis", "Frank", "Fred", "Gary", "George", "Gerald",
        "Gloria", "Gordon", "Grace", "Graham", "Greg", "Gregory", "Hannah", "Harold", "Harry", "Heather", "Helen",
        "Henry", "Howard", "Ian", "Irene", "Isaac", "Isabel", "Jack", "Jacob", "James", "Jan", "Jane", "Janet",
        "Janice", "Jason", "Jean", "Jeff", "Jeffrey", "Jennifer", "Jeremy", "Jerry", "Jessica", "Jim", "Joan", "Joe",
        "Joel", "Johannes", "John", "Jonathan", "Jordan", "Jorge", "Jose", "Joseph", "Joshua", "Joyce", "Juan",
        "Judith", "Judy", "Julia", "Julian", "Julie", "Justin", "Karen", "Karl", "Kate", "Katherine", "Kathleen",
        "Kathryn", "Katie", "Keith", "Kelly", "Kenneth", "Kevin", "Kim", "Kyle", "Laura", "Lauren", "Lawrence", "Leo",
        "Leslie", "Lewis", "Liam", "Linda", "Lisa", "Lori", "Louis", "Louise", "Lucas", "Lucy", "Luis", "Luke", "Lynn",
        "Madison", "Marcus", "Margaret", "Maria", "Marie", "Marilyn", "Mark", "Martha", "Martin", "Mary", "Matthew",
        "Maureen", "Megan", "Melissa", "Michael", "Michelle", "Miguel", "Mike", "Mohammed", "Monica", "Nancy",
        "Natalie", "Nathan", "Neil", "Nicholas", "Nicole", "Nina", "Noah", "Olivia", "Oscar", "Pamela", "Patricia",
        "Patrick", "Paul", "Paula", "Peter", "Philip", "Phyllis", "Rachel", "Ralph", "Raymond", "Rebecca", "Richard",
        "Robert", "Robin", "Roger", "Ronald", "Rose", "Roy", "Russell", "Ruth", "Ryan", "Samantha", "Samuel", "Sandra",
        "Sara", "Sarah", "Scott", "Sean", "Sharon", "Shirley", "Simon", "Sofia", "Sophie", "Stefan", "Stephanie",
        "Stephen", "Steve", "Steven", "Stuart", "Susan", "Sylvia", "Teresa", "Theresa", "Thomas", "Tim", "Timothy",
        "Tina", "Todd", "Tom", "Tony", "Tyler", "Vanessa", "Veronica", "Victor", "Victoria", "Vincent", "Virginia",
        "Walter", "Wayne", "Wendy", "William", "Zachary",
    ], StringComparer.Ordinal);

    /// <summary>Whether a text begins with a given name and goes on.</summary>
    public static bool BeginsWith(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && Names.Contains(text[..end]);
}
