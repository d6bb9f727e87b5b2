import { isEmptyNote, sameNote, sameWords, wordsOf } from '../../../src/rich-text/compare';
import { mailFromText, noteFromText, textOfPlainNote } from '../../../src/rich-text/from-text';
import { isLinkAddress, linkAddressFrom, linkTarget, saysAddress } from '../../../src/rich-text/links';
import { noteFromMarked } from '../../../src/rich-text/marked-text';
import { isPlainNote } from '../../../src/rich-text/plain-note';
import { PLAIN_TAGS } from '../../../src/rich-text/tags';
import { parseTokens } from '../../../src/rich-text/tokens';
import { unsaidHost } from '../../../src/rich-text/true-host';
import { hostileMarkup } from '../../component/rich-text/hostile';
import { must, type Target } from '../target';

/** Notes that others wrote, and words that become one. What a browser's parser makes of a note is tried on a page (test/component/rich-text/). */
export const richText: Target = {
  name: 'rich text',
  seeds: [
    ...hostileMarkup,
    '<body><p>a <b>b</b> &amp; <a href="https://acme.example/?a=1&amp;b">c</a></p><ul><li>d</li></ul><hr/></body>',
    '<body><table><tr><td>x</td></tr></table><h2>y</h2><blockquote>z</blockquote><!-- w --></body>',
    '- one\n- two **bold**\n1. three\n\nhttps://acme.example, kim@acme.example',
    'https://zoom.us@evil.example/ xn--80ak6aa92e.com',
  ],
  pieces:
    '< > </ /> <p> </p> <br/> <li> <a href=" <!-- --> &amp; &#x41; &#999999999; &nbsp; " \' = ** - 1. @ https:// javascript: \u202e'
      .split(' ')
      .concat(' ', '\n', '\r', '\0', '\ud800', '\u00a0'),
  check(input) {
    const text = typeof input === 'string' ? input : '';
    must(sameNote(text, text) && sameWords(text, text), 'not like itself');
    must(!isEmptyNote(text) || wordsOf(text) === '', 'empty, and yet it has words');
    for (const written of [noteFromText(text), noteFromMarked(text), mailFromText(text)])
      for (const token of parseTokens(written))
        if (token.kind === 'tag') must(isHarmless(token.tag), `written as ${token.tag}`);
    must(isPlainNote(noteFromText(text)) || text.length > 1000, 'a note of plain words that is not plain');
    if (isPlainNote(text)) for (const token of parseTokens(text)) if (token.kind === 'tag') plain(token.name);
    textOfPlainNote(text);
    const target = linkTarget(text);
    if (target) must(/^(https?|mailto|tel):$/.test(target.protocol), 'a link that runs something');
    if (target) unsaidHost(text, target);
    const typed = linkAddressFrom(text);
    must(typed === null || isLinkAddress(typed), 'an address that is none');
    saysAddress(text, text);
    return isPlainNote(text) || target !== null;
  },
};

function plain(name: string): void {
  must(PLAIN_TAGS.includes(name) || name === 'br', `<${name}> counts as plain`);
}

/** What our own writers may write; the words of others in it are words. */
function isHarmless(tag: string): boolean {
  const [name = ''] = tag.replace(/^\//, '').split(' ');
  if (!PLAIN_TAGS.includes(name) && name !== 'br' && name !== 'div') return false;
  return !tag.includes(' ') || /^a href="(https?|mailto|tel):[^"]*"$/.test(tag);
}
