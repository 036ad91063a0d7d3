/** A worker that opens idle connections, and opens them again when they are ended; it says when all have come. */
import { connect } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

const { port, size, rejoins, half } = workerData;
const sockets = new Set();
let [come, again] = [0, 0];

function join() {
  const socket = connect({ host: '127.0.0.1', port });
  sockets.add(socket);
  const arrived = () => {
    come += 1;
    if (come === size) parentPort.postMessage('here');
  };
  socket.once('connect', arrived);
  if (half) socket.write('GET /talk.en/ HTTP/1.1\r\nHost: 127');
  socket.on('error', () => undefined).resume();
  socket.once('close', () => {
    sockets.delete(socket);
    // As often as an attacker likes; the round has an end nevertheless.
    again += 1;
    if (again <= rejoins) join();
  });
}

for (let index = 0; index < size; index += 1) join();
