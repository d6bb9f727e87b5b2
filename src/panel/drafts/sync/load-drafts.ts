import { type Draft, type DraftScope, isDraftAbout } from '../../../domain/draft';
import type { Writer } from '../../host';

type Reader = Pick<Writer, 'getDrafts'>;

/** Those that have asked in this turn, and the answer to all of them. */
type Batch = { wanted: DraftScope[]; answer: Promise<Draft[]> };

const batches = new WeakMap<Reader, Batch>();

/** What is kept of one subject. A brief has several controls for words, and what they ask for in one turn is one question to the worker. */
export async function loadDrafts(writer: Reader, of: DraftScope): Promise<Draft[]> {
  const batch = batches.get(writer) ?? begin(writer);
  batch.wanted.push(of);
  return (await batch.answer).filter((draft) => isDraftAbout(draft, of));
}

function begin(writer: Reader): Batch {
  const wanted: DraftScope[] = [];
  const answer = Promise.resolve().then(() => {
    batches.delete(writer);
    return writer.getDrafts(wanted);
  });
  const batch = { wanted, answer };
  batches.set(writer, batch);
  return batch;
}
