import { expect, test } from 'vitest';
import { expectAccessible } from '../pages/accessible';
import { panelSize, popupSize, resize, tabSize } from '../screen';
import { hasCamera, takePictures } from './camera';
import { clippedTexts } from './clipped';
import { smallTargets } from './small-targets';
import { OPTIONS, showView } from './view';
import { views } from './views';

// A view and all it becomes is one test. A camera that went on after the end would take the pictures of the next view.
test.for(views)(
  '$name: axe finds nothing in light and dark, and at 300 px no text is cut or written over, and nothing to press is too small',
  hasCamera ? { timeout: 0 } : {},
  async (view) => {
    const own = view.at === OPTIONS ? tabSize : view.with?.place === 'popup' ? popupSize : panelSize;
    await showView(view, async (name) => {
      if (hasCamera) await takePictures(view, name);
      await resize(own);
      if (hasCamera) return;
      await expectAccessible();
      if (own !== popupSize) await resize({ ...own, width: 300 });
      expect(clippedTexts(), name).toEqual([]);
      expect(smallTargets(), name).toEqual([]);
      await resize(own);
    });
  },
);
