using CasePipeline.Testing;

// Before all else: it installs Azurite where there is none yet.
[assembly: AssemblyFixture(typeof(AzuriteFixture))]
