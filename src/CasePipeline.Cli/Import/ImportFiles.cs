using System.Text;

namespace CasePipeline.Cli.Import;

/// <summary>Finds the files to upload.</summary>
internal static class ImportFiles
{
    /// <summary>The files that paths name, and all files in the folders that they name, in a fixed order.</summary>
    /// <exception cref="CommandFailedException">A path leads nowhere, or two files would get one name.</exception>
    public static IReadOnlyList<ImportFile> Find(IEnumerable<string> paths)
    {
        var files = paths.SelectMany(FindIn).DistinctBy(file => file.Path).ToList();
        var clash = files.GroupBy(file => file.Name).FirstOrDefault(same => same.Count() > 1);
        return clash is null
            ? files
            : throw new CommandFailedException(
                $"These files would get the same name, '{clash.Key}': "
                + $"{string.Join(", ", clash.Select(file => file.Path))}. "
                + "Import their folders instead, or one after the other.");
    }

    private static IEnumerable<ImportFile> FindIn(string path)
    {
        if (File.Exists(path))
        {
            return [new ImportFile(Path.GetFullPath(path), Name(Path.GetFileName(path)))];
        }

        if (!Directory.Exists(path))
        {
            throw new CommandFailedException($"There is no file or folder '{path}'.");
        }

        var folder = new DirectoryInfo(path);
        return folder.EnumerateFiles("*", SearchOption.AllDirectories)
            .OrderBy(file => file.FullName, StringComparer.Ordinal)
            .Select(file => new ImportFile(
                file.FullName,
                Name($"{folder.Name}/{Path.GetRelativePath(folder.FullName, file.FullName)}")));
    }

    // File systems differ in separators and in Unicode's normal form; names of blobs must not.
    private static string Name(string path) =>
        path.Replace(Path.DirectorySeparatorChar, '/').Normalize(NormalizationForm.FormC);
}
