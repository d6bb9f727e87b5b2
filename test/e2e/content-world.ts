import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** Runs a function where the extension's content script runs: it sees all that a content script can. */
export type ContentWorld = <Result, Argument = undefined>(
  run: (argument: Argument) => Result | Promise<Result>,
  argument?: Argument,
) => Promise<Result>;

/** The isolated world of the content script in the page's top frame, as the page is loaded now. */
export async function contentWorld(page: Page): Promise<ContentWorld> {
  const session = await page.context().newCDPSession(page);
  const worlds = new Map<string, number>();
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.set(context.origin, context.id));
  await session.send('Runtime.enable');
  const find = () => [...worlds].find(([origin]) => origin.startsWith('chrome-extension://'))?.[1];
  await expect.poll(find, 'the world of the content script').toBeDefined();
  const contextId = find();
  if (contextId === undefined) throw new Error('No content script runs in this page.');

  return async (run, argument) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression: `(${run})(${JSON.stringify(argument)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/** Every attribute and text of the page's document as the browser has it, closed shadow roots and all, as one text. */
export async function wholeDocument(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return JSON.stringify(root);
}

/** What the iframe inside our closed shadow root has as attributes. The page itself cannot ask for them. */
export async function sidebarIframe(page: Page): Promise<Record<string, string>> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const iframe = find(root, ({ nodeName, attributes }) => nodeName === 'IFRAME' && isOurs(attributes));
  const list = iframe?.attributes ?? [];
  return Object.fromEntries(list.flatMap((name, at) => (at % 2 === 0 ? [[name, list[at + 1] ?? '']] : [])));
}

type Node = { nodeName: string; attributes?: string[]; children?: Node[]; shadowRoots?: Node[] };

function find(node: Node, wanted: (node: Node) => boolean): Node | null {
  if (wanted(node)) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return null;
}

function isOurs(attributes: string[] = []): boolean {
  return attributes.some((value) => value.startsWith('chrome-extension://'));
}
