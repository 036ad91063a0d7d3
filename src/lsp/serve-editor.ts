/** `pullquote lsp`: an editor's messages in, ours out, until it says that it is done or goes away. */
import { createConnection, type Connection } from 'vscode-languageserver';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { held } from '../async/held.js';
import type { ProtocolStreams, Environment } from '../environment.js';
import type { BuildOptions } from '../pipeline/workshop/build-options.js';
import { answerEditor } from './answer-editor.js';

/** @returns whether the editor took its leave, as the protocol asks, before it went */
export async function serveEditor(
  { input, output }: ProtocolStreams,
  options: BuildOptions,
  environment: Environment,
): Promise<boolean> {
  const state: { shutdownReceived: boolean; end: (tookLeave: boolean) => void } = {
    shutdownReceived: false,
    end: () => undefined,
  };
  const ended = held(
    new Promise<boolean>((resolve) => {
      state.end = resolve;
    }),
  );
  const reader = new StreamMessageReader(input);
  const writer = new StreamMessageWriter(output);
  // The library would end the process itself; that is for the command line to do.
  const watchDog = {
    get shutdownReceived() {
      return state.shutdownReceived;
    },
    set shutdownReceived(value: boolean) {
      state.shutdownReceived = value;
    },
    initialize: () => undefined,
    exit: () => {
      state.end(state.shutdownReceived);
    },
  };
  const connection: Connection = createConnection(
    (logger) => createProtocolConnection(reader, writer, logger),
    watchDog,
  );
  const gone = (): void => {
    state.end(state.shutdownReceived);
  };
  for (const end of ['end', 'close', 'error']) input.on(end, gone);
  // Whoever reads our answers has gone away.
  output.on('error', gone);
  const answering = answerEditor(connection, options, {
    ...environment,
    log: (line) => {
      connection.console.log(line);
    },
  });
  connection.listen();
  try {
    return await ended;
  } finally {
    await answering.end();
    connection.dispose();
    // Nobody reads it any more: an open pipe would keep the process.
    input.pause();
  }
}
