import { connect, type Socket } from 'node:net';

/** Firefox's own remote control, which, unlike WebDriver BiDi, opens extension pages. One command at a time. */
export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

/** Connects to a Firefox started with `--marionette`, trying for 30 seconds while it starts. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await reach(port, Date.now() + 30_000);
  const messages = packets(socket);
  await messages.next();
  let id = 0;
  return {
    async send(command, parameters = {}) {
      id += 1;
      const text = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
      const { value } = await messages.next();
      if (!Array.isArray(value)) throw new Error('Firefox closed the connection');
      const [, , error, result] = value;
      if (error) throw new Error(`${command}: ${error.error}: ${error.message}`);
      return result && typeof result === 'object' && 'value' in result ? result.value : result;
    },
    close: () => socket.destroy(),
  };
}

async function reach(port: number, until: number): Promise<Socket> {
  for (;;) {
    try {
      return await new Promise((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket));
        socket.once('error', reject);
      });
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** Takes "length:json" packets off the stream. */
async function* packets(socket: Socket): AsyncGenerator<unknown, undefined> {
  let buffer = Buffer.alloc(0);
  for await (const chunk of socket) {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const end = colon + 1 + Number(buffer.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || buffer.length < end) break;
      yield JSON.parse(buffer.subarray(colon + 1, end).toString());
      buffer = buffer.subarray(end);
    }
  }
  return undefined;
}
