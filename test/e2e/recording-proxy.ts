import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServedPage } from '#test/browser/serve-pages.ts';

/** The only way out of a browser: serves pages under test at their http addresses and keeps a list of all that was asked. */
export interface RecordingProxy {
  port: number;
  /** Every request of the whole browser in order: "GET http://…", "CONNECT host:443". */
  asked: string[];
  close(): Promise<void>;
}

export async function startRecordingProxy(pages: readonly ServedPage[]): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const page = pages.find(({ url }) => url === request.url);
    response.writeHead(page ? 200 : 404, { 'content-type': page?.contentType ?? 'text/html; charset=utf-8' });
    response.end(page?.html);
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
