import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Certificate } from './certificate';

export type LoopbackServer = {
  port: number;
  /** Ends every connection; the next ones are taken. */
  hangUp(): void;
  stop(): Promise<void>;
};

/** First byte of every TLS connection: record type "handshake" (RFC 8446, 5.1). */
const tlsHandshake = 0x16;

/**
 * One port on 127.0.0.1 that takes all a browser may send: HTTPS, plain HTTP, and CONNECT as a proxy gets it
 * (Chromium maps all hosts to this port, Firefox has it as its proxy). A tunnel ends at the same port again.
 */
export async function startLoopbackServer(
  certificate: Certificate,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<LoopbackServer> {
  const https = createHttpsServer(certificate, answer);
  const http = createHttpServer(answer);
  const sockets = new Set<Duplex>();
  const port = createServer((socket) => {
    keep(socket);
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === tlsHandshake ? https : http).emit('connection', socket);
      // Not at once: the server takes the socket over only now, and a byte that flows before is lost.
      process.nextTick(() => socket.resume());
    });
  });

  http.on('connect', (_request, client, head) => {
    const tunnel = connect(portNumber(), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      tunnel.write(head);
      tunnel.pipe(client).pipe(tunnel);
    });
    keep(tunnel);
    client.on('close', () => tunnel.destroy()).on('error', ignore);
    tunnel.on('close', () => client.destroy());
  });

  await new Promise<void>((resolve) => port.listen(0, '127.0.0.1', resolve));
  return {
    port: portNumber(),
    hangUp,
    stop: () =>
      new Promise((resolve) => {
        port.close(() => resolve());
        hangUp();
      }),
  };

  function hangUp() {
    for (const socket of sockets) socket.destroy();
  }

  function portNumber() {
    return (port.address() as AddressInfo).port;
  }

  function keep(socket: Socket) {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', ignore);
  }
}

/** A browser hangs up as it pleases; that is no error of a test. */
function ignore() {}
