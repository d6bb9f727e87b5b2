import { page } from 'vitest/browser';
import { emulateMedia, type Media, resize } from '../screen';
import { OPTIONS, type View } from './view';

declare const __GALLERY__: string;

const themes: Record<string, Media> = {
  light: {},
  dark: { 'prefers-color-scheme': 'dark' },
  forced: { 'forced-colors': 'active' },
};

/** Whether this run is `npm run gallery`'s. */
export const hasCamera = __GALLERY__ !== '';

/** Takes the pictures of what is drawn in English, in each theme and width. */
export async function takePictures({ at, with: options }: View, name: string): Promise<void> {
  const widths = at === OPTIONS ? [320, 800, 1440] : options?.place === 'popup' ? [380] : [300, 320, 360, 480];
  for (const [theme, media] of Object.entries(themes))
    for (const width of widths)
      await takePicture(`${name}--${theme}-${width}`, media, width, options?.place === 'popup');
  await emulateMedia({});
}

/** Takes the picture of what is drawn in a language, as narrow as it can be. */
export async function takePictureIn(tag: string, { with: options }: View, name: string): Promise<void> {
  const isPopup = options?.place === 'popup';
  const width = isPopup ? 380 : 300;
  await takePicture(`${name}--light-${tag}-${width}`, {}, width, isPopup);
  await emulateMedia({});
}

async function takePicture(name: string, media: Media, width: number, isPopup: boolean): Promise<void> {
  const { folder, only }: { folder: string; only: string } = JSON.parse(__GALLERY__);
  const file = name.replaceAll(/[^\w-]+/g, '-');
  if (!new RegExp(only).test(file)) return;
  await emulateMedia({ ...media, 'prefers-reduced-motion': 'reduce' });
  await resize({ width, height: 760 });
  await resize({ width, height: wholeHeight(isPopup) });
  await page.screenshot({ path: `${folder}/${file}.png`, element: page.elementLocator(document.documentElement) });
}

/** So that nothing of it is scrolled away. */
function wholeHeight(isPopup: boolean): number {
  const main = document.querySelector('main');
  const hidden = main ? main.scrollHeight - main.clientHeight : 0;
  return isPopup ? 600 : Math.min(4000, Math.max(200, document.documentElement.scrollHeight + hidden));
}
