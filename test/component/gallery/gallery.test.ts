import { expect, test } from 'vitest';
import { expectAccessible, expectAccessibleWords } from '../pages/accessible';
import { panelSize, popupSize, resize, tabSize } from '../screen';
import { hasCamera, takePictureIn, takePictures } from './camera';
import { clippedTexts } from './clipped';
import { dataOf, hardCodedWords } from './hard-coded';
import { inLanguages, prepareLanguages } from './in-languages';
import { PSEUDO } from './pseudo-locale';
import { smallTargets } from './small-targets';
import { OPTIONS, showView } from './view';
import { views } from './views';

/** Those in which axe looks as well, in `npm run gallery`: it takes longer than all that is measured. */
const readByAxe = ['de', 'ar'];

// A view and all it becomes is one test. A camera that went on after the end would take the pictures of the next view.
test.for(views)(
  '$name: axe finds nothing, and at 300 px no text is cut or written over in any language, and nothing to press is too small',
  hasCamera ? { timeout: 0 } : {},
  async (view) => {
    const own = view.at === OPTIONS ? tabSize : view.with?.place === 'popup' ? popupSize : panelSize;
    const narrow = own === popupSize ? own : { ...own, width: 300 };
    const expectWhole = (what: string) => {
      expect(clippedTexts(), what).toEqual([]);
      expect(smallTargets(), what).toEqual([]);
    };
    const data = [...(view.with?.guests ?? [])];
    await prepareLanguages();
    await showView(view, async (name, world) => {
      if (hasCamera) await takePictures(view, name);
      await resize(own);
      if (!hasCamera) await expectAccessible();
      await resize(narrow);
      if (!hasCamera) expectWhole(name);
      data.push(dataOf(world.close));
      await inLanguages(world, async (tag) => {
        if (hasCamera) await takePictureIn(tag, view, name);
        if (hasCamera && readByAxe.includes(tag)) await expectAccessibleWords(`${name} in ${tag}`);
        await resize(narrow);
        expectWhole(`${name} in ${tag}`);
        if (tag === PSEUDO) expect(hardCodedWords(data), `${name}: words in the code`).toEqual([]);
      });
      await resize(own);
    });
  },
);
