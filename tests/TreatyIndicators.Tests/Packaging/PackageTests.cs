using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;

namespace TreatyIndicators.Tests.Packaging;

/// <summary>Packing warns about almost nothing, so the checklist of the package is a test that opens it.</summary>
public sealed class PackageTests : IClassFixture<PackageTests.Packed>
{
    private readonly Packed packed;

    public PackageTests(Packed packed) => this.packed = packed;

    [Fact]
    public void The_package_holds_the_library_its_documentation_the_readme_and_the_notices_and_nothing_else() =>
        Assert.Equal(
            [
                "README.md",
                "THIRD-PARTY-NOTICES.md",
                "TreatyIndicators.nuspec",
                "lib/net10.0/TreatyIndicators.dll",
                "lib/net10.0/TreatyIndicators.xml",
            ],
            packed.Entries("TreatyIndicators.0.1.0.nupkg"));

    [Fact]
    public void The_package_depends_on_FluentValidation_and_NodaTime_only()
    {
        var dependencies = packed.Nuspec("TreatyIndicators.0.1.0.nupkg").Descendants().Where(element => element.Name.LocalName == "dependency");

        Assert.Equal(["FluentValidation", "NodaTime"], dependencies.Select(element => element.Attribute("id")!.Value).Order());
    }

    [Fact]
    public void The_package_says_what_it_is_under_which_licence_and_where_its_readme_stands()
    {
        var metadata = packed.Nuspec("TreatyIndicators.0.1.0.nupkg").Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal("TreatyIndicators", Value("id"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Contains("action plan indicator", Value("description"), StringComparison.Ordinal);
        Assert.Contains("disarmament", Value("tags"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_symbols_stand_in_a_package_of_their_own() =>
        Assert.Contains("lib/net10.0/TreatyIndicators.pdb", packed.Entries("TreatyIndicators.0.1.0.snupkg"));

    [Fact]
    public void The_documentation_file_describes_every_public_type()
    {
        var documentation = packed.Text("TreatyIndicators.0.1.0.nupkg", "lib/net10.0/TreatyIndicators.xml");
        var missing = typeof(Catalogue).Assembly.GetExportedTypes()
            .Select(type => $"\"T:{type.FullName!.Replace('+', '.')}\"")
            .Where(name => !documentation.Contains(name, StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    [Fact]
    public void The_tool_package_installs_the_command_treaty_indicators()
    {
        var settings = packed.Text("TreatyIndicators.Tool.0.1.0.nupkg", "tools/net10.0/any/DotnetToolSettings.xml");

        Assert.Contains("<Command Name=\"treaty-indicators\"", settings, StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_for_authors_of_tests_holds_its_library_and_depends_on_the_library_and_FsCheck()
    {
        var dependencies = packed.Nuspec("TreatyIndicators.Testing.0.1.0.nupkg").Descendants().Where(element => element.Name.LocalName == "dependency");

        Assert.Equal(
            ["README.md", "TreatyIndicators.Testing.nuspec", "lib/net10.0/TreatyIndicators.Testing.dll", "lib/net10.0/TreatyIndicators.Testing.xml"],
            packed.Entries("TreatyIndicators.Testing.0.1.0.nupkg"));
        // What the library depends on is named as well, because versions are pinned centrally for the whole tree.
        Assert.Equal(["FSharp.Core", "FluentValidation", "FsCheck", "NodaTime", "TreatyIndicators"], dependencies.Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal));
    }

    /// <summary>Packs what the test run has built, once for all tests.</summary>
    public sealed class Packed : IDisposable
    {
        private readonly TemporaryFolder folder = new();

        public Packed()
        {
            Pack("src/TreatyIndicators/TreatyIndicators.csproj");
            Pack("src/TreatyIndicators.Testing/TreatyIndicators.Testing.csproj");
            Pack("src/TreatyIndicators.Tool/TreatyIndicators.Tool.csproj");
        }

        public void Dispose() => folder.Dispose();

        public IEnumerable<string> Entries(string package)
        {
            using var archive = Open(package);
            string[] bookkeeping = ["_rels/", "package/", "[Content_Types].xml"];
            return [.. archive.Entries
                .Select(entry => entry.FullName)
                .Where(name => !bookkeeping.Any(start => name.StartsWith(start, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal)];
        }

        public XDocument Nuspec(string package) =>
            XDocument.Parse(Text(package, Entries(package).Single(name => name.EndsWith(".nuspec", StringComparison.Ordinal))));

        public string Text(string package, string entry)
        {
            using var archive = Open(package);
            using var reader = new StreamReader(archive.GetEntry(entry)!.Open());
            return reader.ReadToEnd();
        }

        private ZipArchive Open(string package) => ZipFile.OpenRead(Path.Combine(folder.Root, package));

        private void Pack(string project)
        {
            var start = new ProcessStartInfo("dotnet")
            {
                ArgumentList = { "pack", RepositoryFolder.Path(project), "--no-build", "--configuration", Configuration, "--output", folder.Root },
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, output.Result + errors.Result);
        }

        private static string Configuration =>
#if DEBUG
            "Debug";
#else
            "Release";
#endif
    }
}
