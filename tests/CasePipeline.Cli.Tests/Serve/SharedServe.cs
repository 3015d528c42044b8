namespace CasePipeline.Cli.Tests.Serve;

/// <summary>The classes whose tests share one <see cref="ServeFixture"/>.</summary>
[CollectionDefinition]
public sealed class SharedServe : ICollectionFixture<ServeFixture>;
