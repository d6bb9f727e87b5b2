import { type Locator, locators } from 'vitest/browser';

declare module 'vitest/browser' {
  interface LocatorSelectors {
    /** A part of the panel by the name that stands above it. */
    getSection(name: string): Locator;
    /** The row of one person, guest, task or field. */
    getRow(text: string): Locator;
    /** A part that has a name for tests alone, `data-part`. */
    getPart(name: string): Locator;
    /** The form that has a field of this name. */
    getForm(field: string): Locator;
    /** The lead's name, its status and its address, above the rest. */
    getLeadHeader(): Locator;
  }
}

locators.extend({
  getSection: (name: string) => `section:has(:is(h2, h2 > label):text-is(${JSON.stringify(name)}))`,
  getPart: (name: string) => `[data-part=${name}]`,
  getForm: (field: string) => `form:has([aria-label=${JSON.stringify(field)}])`,
  getLeadHeader: () => 'main header',
  getRow: (text: string) => `:is(li, dl > div):has-text(${JSON.stringify(text)})`,
});
