'use strict';

// Loaded into Azurite before its own code. The process that starts Azurite holds the other end of its standard input;
// however that process ends, the input ends too, and Azurite closes its files and goes. Nothing is left behind, and
// nothing has to be found and killed later.

const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');

const secondsToClose = 10;

// The process id tells the next serve for whom to wait before it opens the same files. It is removed at the very end.
const location = process.argv.indexOf('--location');
if (location > 0) {
  const file = path.join(process.argv[location + 1], 'azurite.pid');
  fs.writeFileSync(file, String(process.pid));
  process.on('exit', () => {
    if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === String(process.pid)) {
      fs.rmSync(file);
    }
  });
}

// Azurite says that it closes. When nobody is left to read that, the failed write must not end it before it has saved.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

process.stdin.on('end', stop).on('error', stop).resume();

// Ctrl+C in a terminal reaches every process there. Azurite must outlive the one that still talks to it, so it does not
// get to listen.
const once = process.once;
process.once = (event, listener) => (event === 'SIGINT' ? process : once.call(process, event, listener));
process.on('SIGINT', () => {});

// Nobody is left to use a connection once the servers close; Azurite would wait for it, and only then save its data.
const close = http.Server.prototype.close;
http.Server.prototype.close = function (...args) {
  const closing = close.apply(this, args);
  this.closeAllConnections();
  return closing;
};

function stop() {
  // Azurite's own handler; while it is still starting there is none, and nothing to save either.
  if (!process.emit('SIGTERM')) {
    process.exit(0);
  }

  setTimeout(() => process.exit(0), secondsToClose * 1000).unref();
}
