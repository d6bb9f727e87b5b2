import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerCalendarPage, type PageSettings, plainPages } from './calendar-pages/server';
import { makeCertificate } from './certificate';
import { type CloseSandbox, createCloseSandbox } from './close-server/server';
import { startLoopbackServer } from './loopback-server';
import { closeHost, googleHost, outlookHosts } from './sandbox-hosts';

/** Close and the calendars on this machine: the internet as the extension knows it. */
export type Sandbox = {
  port: number;
  close: CloseSandbox;
  /** How the calendar pages behave; read anew at each load of a page. */
  pages: PageSettings;
  /** Addresses of requests to hosts that are none of ours, in order: `https://example.com/path`. */
  escapes: string[];
  /** For Chromium's `--host-resolver-rules`: every host there is leads here. */
  hostRules: string;
  /** Puts another Close and plain pages in place of those that are there, and hangs up on whoever still waits for the old ones. */
  renew(): void;
  stop(): Promise<void>;
};

/**
 * Chromium 156 asks this at start, and for a dictionary when someone writes, whatever its flags and settings; nothing else of
 * these hosts is let pass.
 */
const askedByChromiumItself = [
  'https://accounts.google.com/ListAccounts?',
  'https://redirector.gvt1.com/edgedl/chrome/dict/',
];

/** Starts it on a free port of 127.0.0.1. */
export async function createSandbox(): Promise<Sandbox> {
  const escapes: string[] = [];
  const certificate = await makeCertificate([googleHost, ...outlookHosts, closeHost]);
  const server = await startLoopbackServer(certificate, answer);
  const sandbox: Sandbox = {
    port: server.port,
    ...createCloseAndPages(),
    escapes,
    hostRules: `MAP * 127.0.0.1:${server.port}`,
    renew() {
      server.hangUp();
      Object.assign(sandbox, createCloseAndPages());
    },
    stop: server.stop,
  };
  return sandbox;

  function answer(request: IncomingMessage, response: ServerResponse) {
    const url = addressOf(request);
    if (url?.protocol === 'https:') {
      if (url.host === closeHost) return void sandbox.close.handle(request, response);
      if (url.host === googleHost) return answerCalendarPage('google', url, sandbox.pages, response);
      if (outlookHosts.some((host) => host === url.host))
        return answerCalendarPage('outlook', url, sandbox.pages, response);
    }
    const address = url?.href ?? `${request.headers.host}${request.url}`;
    if (!askedByChromiumItself.some((known) => address.startsWith(known))) escapes.push(address);
    response.writeHead(404).end();
  }
}

function createCloseAndPages(): Pick<Sandbox, 'close' | 'pages'> {
  const close = createCloseSandbox();
  return { close, pages: plainPages(close) };
}

/** Null when it is no address. A proxy gets the whole of it in the request line, a server only the path. */
function addressOf(request: IncomingMessage): URL | null {
  const scheme = 'encrypted' in request.socket ? 'https' : 'http';
  const path = request.url ?? '/';
  const address = path.startsWith('/') ? `${scheme}://${request.headers.host}${path}` : path;
  return URL.canParse(address) ? new URL(address) : null;
}
