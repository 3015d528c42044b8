using CasePipeline.Testing;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]
