import { expect, test } from 'vitest';
import { takeClipboard } from '../clipboard';
import { body, paste, place } from './acts';
import { press } from './keys';
import { pastes } from './pastes';
import { createStage } from './stage';

for (const { from, becomes, ...data } of pastes) {
  test(from, () => {
    const stage = createStage();
    stage.open(null);
    stage.box.focus();
    paste(stage, data);
    expect(stage.written()).toBe(body(becomes));
  });
}

test('one line goes into the line, a list into a list', () => {
  const stage = createStage();
  stage.open('<body><ul><li>Price: </li><li>b</li></ul></body>');
  place(stage, 'Price:', 6);
  paste(stage, { html: '<p><b>40k</b></p>' });
  expect(stage.written()).toBe(body('<ul><li>Price:<strong>40k</strong></li><li>b</li></ul>'));
  place(stage, '40k', 3);
  paste(stage, { html: '<ul><li> a year</li><li>c</li></ul>' });
  expect(stage.written()).toBe(body('<ul><li>Price:<strong>40k</strong>a year</li><li>c</li><li>b</li></ul>'));
});

test('more than 200 kB of markup comes as its text', () => {
  const stage = createStage();
  stage.open(null);
  paste(stage, { html: `<p style="${'x'.repeat(200_000)}"><b>bold</b></p>`, text: 'bold' });
  expect(stage.written()).toBe(body('<p>bold</p>'));
});

test('what would make the note too long for editing is refused whole, and said', () => {
  const stage = createStage();
  stage.open('<body><p>kept</p></body>');
  paste(stage, { text: 'word '.repeat(25_000) });
  expect([stage.written(), stage.heard.tooLong]).toEqual([body('<p>kept</p>'), 1]);
});

test('through the real clipboard: from elsewhere, and from the note itself with its mention', async () => {
  await takeClipboard();
  const stage = createStage();
  const mention = '<span data-type="mention" data-id="user_1" class="mention">@Kim</span>';
  stage.open(body(`<p>Ask ${mention}</p>`));
  stage.editor.focus('end');
  await press('Mod+a', 'Mod+c', 'ArrowRight', 'Enter', 'Mod+v');
  expect(stage.written()).toBe(body(`<p>Ask ${mention}</p><p>Ask ${mention}</p>`));

  const html = new Blob(['<p>from <b style="color:red">there</b></p>'], { type: 'text/html' });
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': html })]);
  await press('Enter', 'Mod+v');
  expect(stage.written()).toBe(body(`<p>Ask ${mention}</p><p>Ask ${mention}</p><p>from <strong>there</strong></p>`));
});

test('a drop is cleaned as a paste is, and a dropped file is not taken', () => {
  const stage = createStage();
  stage.open('<body><p>Here</p></body>');
  const { left, top, height } = stage.box.getBoundingClientRect();
  const isTaken = (fill: (data: DataTransfer) => void) => {
    const dataTransfer = new DataTransfer();
    fill(dataTransfer);
    const at = { clientX: left + 1, clientY: top + height / 2, bubbles: true, cancelable: true };
    return !stage.box.dispatchEvent(new DragEvent('drop', { dataTransfer, ...at }));
  };
  const markup = '<b style="color:red">Dropped </b><img src="https://evil.example/x">';
  expect(isTaken((data) => data.setData('text/html', markup))).toBe(true);
  // Left to the browser, it would open the file in place of our page.
  expect(isTaken((data) => data.items.add(new File(['x'], 'x.png', { type: 'image/png' })))).toBe(true);
  expect(stage.written()).toBe(body('<p><strong>Dropped</strong>Here</p>'));
});
