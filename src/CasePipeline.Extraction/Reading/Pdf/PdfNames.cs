using System.Buffers;
using System.Globalization;
using System.Text;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>
/// Looks through a PDF's syntax before PdfPig does, wherever a byte of it may stand, for what PdfPig cannot be given:
/// it follows trees without remembering where it was, runs the programs in fonts, and makes an object of each token.
/// </summary>
/// <remarks>
/// Names that nothing here needs are made unknown in place, so that PdfPig does not go where they lead. This is done
/// to all bytes alike, because a PDF may declare any place of the file an object; in compressed data, where names
/// cannot be told from other bytes, none of these is long enough to be met by chance.
/// </remarks>
internal sealed class PdfNames(PdfBudget budget)
{
    // PdfPig forgets which nodes of the page tree it has seen after 1,000; with fewer, a ring cannot mislead it.
    private const int MaxTreeNodes = 900;

    // Numbers in the lists of the trees' nodes, two for each page. One list may serve several nodes.
    private const long MaxTreeNumbers = 100_000;

    // Objects, streams' entries and the like that a PDF of the largest size may claim to have.
    private const int MaxClaimed = 1_000_000;

    // A token takes about 30 bytes of memory for each.
    private const int MaxTokens = 6_000_000;
    private const int DictionaryTokens = 8;

    // #xx takes three bytes for one; no name that is looked for has more than 10.
    private const int MaxNameBytes = 30;
    private const int MaxDigits = 9;

    // Names of a tree that is read without need, of fonts' programs, and of colours.
    private static readonly HashSet<string> Unneeded =
        ["Dests", "FontFile", "FontFile2", "FontFile3", "Pattern", "Shading", "ColorSpace"];

    private static readonly SearchValues<byte> BeforeNumber = SearchValues.Create("\0\t\n\f\r +"u8);

    private int _treeNodes;
    private int _tokens;
    private long _treeNumbers;
    private long _listNumbers;
    private long _longestList;
    private int _sharedLists;
    private bool _isTreeList;

    public void Check(Span<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            switch (bytes[i])
            {
                case (byte)'/':
                    CheckName(bytes, i);
                    break;
                case (byte)'<' when i + 1 < bytes.Length && bytes[i + 1] == '<':
                    TakeTokens(DictionaryTokens);
                    break;
                case (byte)'(':
                    TakeTokens(1);
                    break;
                case (byte)'[' or (byte)']':
                    TakeTokens(1);
                    (_listNumbers, _isTreeList) = (0, _isTreeList && bytes[i] == '[');
                    break;
                case >= (byte)'0' and <= (byte)'9' when i + 1 < bytes.Length && bytes[i + 1] <= ' ':
                    TakeTokens(1);
                    TakeListNumber();
                    break;
            }
        }
    }

    /// <summary>Checks a number that says how many of something follow.</summary>
    public void CheckClaim(long count)
    {
        if (count > MaxClaimed)
        {
            throw budget.Exceed("claims to have too many objects");
        }
    }

    private void CheckName(Span<byte> bytes, int slash)
    {
        var length = 1;
        while (slash + length < bytes.Length && length <= MaxNameBytes && IsRegular(bytes[slash + length]))
        {
            length++;
        }

        var name = NameOf(bytes.Slice(slash + 1, length - 1));
        if (Unneeded.Contains(name))
        {
            bytes[slash + 1] = (byte)'_';
        }
        else if (name == "TrueType")
        {
            // Without its program such a font would be looked for on this machine; the other kind is not.
            "Type1"u8.CopyTo(bytes[(slash + 1)..]);
            bytes.Slice(slash + 6, length - 6).Fill((byte)' ');
        }
        else if (name == "Kids")
        {
            TakeTreeNode(bytes[(slash + length)..]);
        }
        else if (name is "N" or "Size")
        {
            CheckClaim(NumberAt(bytes[(slash + length)..]));
        }
    }

    private static string NameOf(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.Contains((byte)'#'))
        {
            return Encoding.Latin1.GetString(bytes);
        }

        var name = new StringBuilder();
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '#' && i + 2 < bytes.Length
                && byte.TryParse(
                    bytes.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                name.Append((char)code);
                i += 2;
            }
            else
            {
                name.Append((char)bytes[i]);
            }
        }

        return name.ToString();
    }

    private static long NumberAt(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.IndexOfAnyExcept(BeforeNumber);
        while (start >= 0 && bytes[start] == '%')
        {
            bytes = bytes[start..];
            bytes = bytes.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var end ? bytes[end..] : [];
            start = bytes.IndexOfAnyExcept(BeforeNumber);
        }

        var number = start < 0 ? [] : bytes[start..];
        var digits = number.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return digits > MaxDigits || (digits > 0 && IsExponent(number[digits..])) ? long.MaxValue
            : long.TryParse(number[..Math.Max(digits, 0)], CultureInfo.InvariantCulture, out var value) ? value
            : 0;
    }

    // PdfPig reads it, and no program writes it.
    private static bool IsExponent(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 1 && (bytes[0] is (byte)'e' or (byte)'E')
        && (bytes[1] == '+' || char.IsAsciiDigit((char)bytes[1]));

    private static bool IsRegular(byte value) => value > ' ' && "()<>[]{}/%"u8.IndexOf(value) < 0;

    private void TakeTreeNode(ReadOnlySpan<byte> list)
    {
        var start = list.IndexOfAnyExcept(BeforeNumber);
        _isTreeList = start >= 0 && list[start] == '[';
        _sharedLists += _isTreeList ? 0 : 1;
        if (++_treeNodes > MaxTreeNodes || _sharedLists * _longestList > MaxTreeNumbers)
        {
            throw budget.Exceed("has too many groups of pages");
        }
    }

    private void TakeListNumber()
    {
        _longestList = Math.Max(_longestList, ++_listNumbers);
        _treeNumbers += _isTreeList ? 1 : 0;
        if (_treeNumbers > MaxTreeNumbers || _sharedLists * _longestList > MaxTreeNumbers)
        {
            throw budget.Exceed("has too many pages");
        }
    }

    private void TakeTokens(int count)
    {
        _tokens += count;
        if (_tokens > MaxTokens)
        {
            throw budget.Exceed("has too many objects");
        }
    }
}
