export default {
  input: '../../src/CasePipeline.Service/OpenApi/openapi.json',
  output: { path: 'generated', importFileExtension: '.js' },
  plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
};
