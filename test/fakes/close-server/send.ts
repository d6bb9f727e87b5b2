import type { ServerResponse } from 'node:http';
import type { Fault } from './fault';

/** An answer before it is sent. `body` is sent as it is when a string, else as JSON; undefined is an empty one. */
export type Answer = { status: number; body?: unknown; headers?: Record<string, string>; contentType?: string };

const page = '<!doctype html><title>Sign in</title><h1>Welcome to the Grand Hotel network</h1>';

/** Sends the answer, or what the fault makes of it. `onSilence`: from now on nothing comes, or nothing more. */
export function send(response: ServerResponse, answer: Answer, fault: Fault | null, onSilence: () => void): void {
  switch (fault?.kind) {
    case 'hang':
      onSilence();
      break;
    case 'reset':
    case 'lost-answer':
    case 'reset-before':
      response.socket?.destroy();
      break;
    case 'stall':
      sendHalf(response, answer, onSilence);
      break;
    case 'reset-mid-body':
      sendHalf(response, answer, () => response.socket?.destroy());
      break;
    case 'delay':
      setTimeout(() => sendWhole(response, answer), fault.milliseconds);
      break;
    default:
      sendWhole(response, fault ? alter(answer, fault) : answer);
  }
}

type Alteration = Extract<Fault, { kind: 'status' | 'html' | 'truncated' | 'redirect' | 'edit' }>;

/** The answer that a fault puts in the place of the true one. */
export function alter(answer: Answer, fault: Alteration): Answer {
  switch (fault.kind) {
    case 'status':
      return fault;
    case 'html':
      return { status: 200, body: page, contentType: 'text/html; charset=utf-8' };
    case 'truncated':
      return { ...answer, body: half(answer), contentType: 'application/json' };
    case 'redirect':
      return { status: 302, headers: { location: fault.to ?? '/login/' } };
    case 'edit':
      return { ...answer, body: fault.edit(structuredClone(answer.body)) };
  }
}

function sendWhole(response: ServerResponse, { status, body, headers, contentType }: Answer) {
  const text = toText(body);
  response.writeHead(status, {
    ...(text === '' && !contentType ? {} : { 'content-type': contentType ?? 'application/json' }),
    'content-length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}

function sendHalf(response: ServerResponse, answer: Answer, afterwards: () => void) {
  response.writeHead(answer.status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(toText(answer.body)),
  });
  response.write(half(answer), afterwards);
}

/** The first half of the body. */
export function half(answer: Answer): string {
  const text = toText(answer.body);
  return text.slice(0, text.length / 2);
}

/** The body as it goes over the wire. */
export function toText(body: unknown): string {
  if (body === undefined) return '';
  return typeof body === 'string' ? body : JSON.stringify(body);
}
