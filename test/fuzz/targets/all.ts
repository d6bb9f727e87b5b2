import type { Target } from '../target';
import { answers } from './answers';
import { decoders } from './decoders';
import { messages } from './messages';
import { richText } from './rich-text';
import { stored } from './stored';
import { typed } from './typed';

/** Every target, with the folders of ours whose code it runs: they guide its inputs. */
export const targets: readonly { target: Target; code: readonly string[] }[] = [
  { target: decoders, code: ['src/calendar/'] },
  { target: typed, code: ['src/time/', 'src/domain/', 'src/lookup/find/', 'src/lookup/join/', 'src/panel/'] },
  { target: richText, code: ['src/rich-text/'] },
  { target: messages, code: ['src/protocol/', 'src/calendar/page-event'] },
  { target: stored, code: ['src/background/'] },
  { target: answers, code: ['src/close/'] },
];
