using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Cases.Metrics;

/// <summary>Reads the figure whose number stands at a place of a body.</summary>
internal readonly ref struct FigureReader
{
    private readonly ReadOnlySpan<char> _body;
    private readonly int _at;
    private readonly int _floor;

    private FigureReader(ReadOnlySpan<char> body, int at, int floor)
    {
        _body = body;
        _at = at;
        _floor = floor;
    }

    /// <summary>Reads the figure.</summary>
    /// <param name="body">The body.</param>
    /// <param name="at">Where the number begins.</param>
    /// <param name="floor">Where the last figure ended; a qualifier does not reach across it.</param>
    /// <returns>The figure, or null where number and unit are not certain.</returns>
    public static Figure? Read(ReadOnlySpan<char> body, int at, int floor) => new FigureReader(body, at, floor).Read();

    private Figure? Read()
    {
        var isChinese = !Numeral.IsArabicDigit(_body[_at]);
        if (!NumberPlace.StandsFree(_body[.._at], isChinese))
        {
            return null;
        }

        if (ReadParts() is { } parts)
        {
            return parts;
        }

        if (!Quantity.TryRead(_body[_at..], out var quantity))
        {
            return null;
        }

        var end = _at + quantity.Length;
        var unit = UnitReader.Read(_body[end..]);
        if (ReadRange(quantity, unit) is { } range)
        {
            return range;
        }

        var currency = ReadCurrency(out var money);
        if (money is not null && (unit is null || !UnitWords.Money.Contains(unit.Value.Name)))
        {
            unit = new Unit(money, 0);
        }

        return unit is { } certain && IsCounted(certain, end)
            ? Create(_at - currency, end, quantity, certain)
            : null;
    }

    // 百分之三十五
    private Figure? ReadParts()
    {
        foreach (var (word, name) in MetricWords.Parts)
        {
            if (_body[_at..].StartsWith(word, StringComparison.Ordinal)
                && Quantity.TryRead(_body[(_at + word.Length)..], out var quantity))
            {
                var end = _at + word.Length + quantity.Length;
                return Create(_at, end, quantity with { Form = NumberForm.Exact }, new Unit(name, 0));
            }
        }

        return null;
    }

    // Both ends are one figure, which has no one value.
    private Figure? ReadRange(Quantity first, Unit? firstUnit)
    {
        var end = _at + first.Length + (firstUnit?.Length ?? 0);
        if (end + 1 >= _body.Length || !MetricWords.Joints.Contains(_body[end])
            || (firstUnit is not null && IsChange())
            || !Quantity.TryRead(_body[(end + 1)..], out var second)
            || (second.Value <= first.Value && first.Length > second.Length))
        {
            return null;
        }

        end += 1 + second.Length;
        if (UnitReader.Read(_body[end..]) is not { } unit || (firstUnit is { } other && other.Name != unit.Name)
            || !IsCounted(unit, end))
        {
            return null;
        }

        return Create(_at, end, second, unit) is { } figure ? figure with { Value = null } : null;
    }

    private bool IsChange()
    {
        var before = _body[_floor.._at];
        before = before[..^QualifierReader.ReadBefore(before, out _)];
        return before is [.., var last] && MetricWords.ChangeStarts.Contains(last);
    }

    private int ReadCurrency(out string? unit)
    {
        var before = _body[_floor.._at];
        var trimmed = before is [.., ' ' or '\u00A0'] ? before[..^1] : before;
        foreach (var (word, name) in MetricWords.Currencies)
        {
            if (trimmed.EndsWith(word, StringComparison.Ordinal))
            {
                // Another letter before it makes another currency: A$.
                var isOther = trimmed.Length > word.Length && char.IsAsciiLetter(trimmed[^(word.Length + 1)]);
                unit = isOther ? null : name;
                return isOther ? 0 : word.Length + before.Length - trimmed.Length;
            }
        }

        unit = null;
        return 0;
    }

    // 前10名 are ranks; 10时30分 and 2分40秒 are times of two units.
    private bool IsCounted(Unit unit, int end)
    {
        var before = _at > 0 ? _body[_at - 1] : '\0';
        var behind = _body[(end + unit.Length)..];
        return unit.Name switch
        {
            "名" or "位" => before != MetricWords.Top,
            "分" => before is not ('时' or '点') && (behind.IsEmpty || !Numeral.IsArabicDigit(behind[0])),
            "秒" => before != '分',
            _ => true,
        };
    }

    private Figure? Create(int start, int end, Quantity quantity, Unit unit)
    {
        if (NumberPlace.NumbersLine(_body[..start], _body[end..]))
        {
            return null;
        }

        start -= QualifierReader.ReadBefore(_body[_floor..start], out var before);
        end += unit.Length;
        end += QualifierReader.ReadBehind(_body[end..], unit.Name, out var behind);
        var qualifier = quantity.IsMore || unit.IsMore ? MetricWords.Over : before ?? behind;
        var isCertain = quantity.Form switch
        {
            NumberForm.Round => qualifier is not null,
            NumberForm.Digit => UnitWords.OfDigits.Contains(unit.Name),
            _ => true,
        };
        return isCertain ? new Figure(start, end, quantity.Value * unit.Factor, unit.Name, qualifier) : null;
    }
}
