// Starts `casepipeline serve` with the samples on a free port and a new data folder, and lists its cases.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './built/list-cases.js';

const project = fileURLToPath(new URL('../../src/CasePipeline.Cli', import.meta.url));
const program = join(project, 'bin', 'Debug', 'net10.0', 'casepipeline.dll');

/** Resolves to the URL that serve listens on; rejects when it ends before. */
function listening(serve) {
  return new Promise((resolve, reject) => {
    let output = '';
    let errors = '';
    serve.stderr.on('data', (chunk) => { errors += chunk; });
    serve.stdout.on('data', (chunk) => {
      output += chunk;
      const line = /^Listening on (\S+)$/m.exec(output);
      if (line) {
        resolve(line[1]);
      }
    });
    serve.once('exit', (code) => reject(new Error(`serve ended with ${code}.\n${output}${errors}`)));
  });
}

const build = spawnSync('dotnet', ['build', project, '--verbosity', 'quiet'], { stdio: 'inherit' });
if (build.status !== 0) {
  process.exit(1);
}

const data = mkdtempSync(join(tmpdir(), 'casepipeline-openapi-'));
const environment = Object.entries(process.env).filter(([name]) => !/^AzureWebJobsStorage/i.test(name));
const serve = spawn('dotnet', [program, 'serve', '--port', '0', '--data', data, '--samples'], {
  env: Object.fromEntries(environment),
  stdio: ['ignore', 'pipe', 'pipe'],
});
const ended = once(serve, 'exit');
try {
  await run(await listening(serve));
} finally {
  serve.kill('SIGTERM');
  await ended;
  rmSync(data, { recursive: true, force: true });
}
