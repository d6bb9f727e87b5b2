import {
  MAX_TEMPLATE_CHARS,
  MAX_TEMPLATE_NAME,
  MAX_TEMPLATES,
  type NoteTemplate,
} from '../../domain/templates/note-template';

/** The templates in a file that was exported before, by whatever version; null where there are none. What is too long is cut off. */
export function parseTemplates(json: string): NoteTemplate[] | null {
  const list = parsed(json);
  if (!Array.isArray(list)) return null;
  const templates = list.flatMap((entry: unknown): NoteTemplate[] => {
    const name = textOf(entry, 'name').trim().slice(0, MAX_TEMPLATE_NAME);
    const text = textOf(entry, 'text').slice(0, MAX_TEMPLATE_CHARS);
    return name === '' || text.trim() === '' ? [] : [{ name, text }];
  });
  return templates.length === 0 ? null : templates.slice(0, MAX_TEMPLATES);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function textOf(entry: unknown, name: 'name' | 'text'): string {
  const value: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, name) : null;
  return typeof value === 'string' ? value : '';
}
