import { bestLanguage, type Direction, directionOf, ENGLISH } from './best-language';
import { isolateNames } from './isolate-names';
import { languages } from './languages';
import { englishWords, speak } from './words';

/** From now on `words` is in the first of these languages that there is (`bestLanguage`). English is there already; another that cannot be fetched is English too. */
export async function chooseLanguage(wanted: readonly string[]): Promise<{ language: string; direction: Direction }> {
  const tag = bestLanguage(wanted, Object.keys(languages));
  const loaded = (await languages[tag]?.load().catch(() => null)) ?? null;
  const language = loaded ? tag : ENGLISH;
  const direction = directionOf(language);
  speak(isolateNames(loaded ?? englishWords, direction));
  return { language, direction };
}
