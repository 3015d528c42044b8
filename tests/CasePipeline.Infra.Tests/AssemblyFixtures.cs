using CasePipeline.Infra.Tests;

[assembly: AssemblyFixture(typeof(Templates))]
