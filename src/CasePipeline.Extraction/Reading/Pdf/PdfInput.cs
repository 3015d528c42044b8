namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>The bytes of a PDF, counted as they are read: a search for a lost object reads all of them.</summary>
internal sealed class PdfInput(byte[] bytes, PdfBudget budget) : MemoryStream(bytes, writable: false)
{
    public override int ReadByte()
    {
        budget.TakeRead(1);
        return base.ReadByte();
    }

    public override int Read(Span<byte> buffer)
    {
        budget.TakeRead(buffer.Length);
        return base.Read(buffer);
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        budget.TakeRead(count);
        return base.Read(buffer, offset, count);
    }
}
