import * as v from 'valibot';
import {
  MAX_TEMPLATE_CHARS,
  MAX_TEMPLATE_NAME,
  MAX_TEMPLATES,
  type NoteTemplate,
} from '../../domain/templates/note-template';
import type { Settings } from '../storage/stores';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const templatesSchema = v.pipe(
  v.array(v.object({ name: text(MAX_TEMPLATE_NAME), text: text(MAX_TEMPLATE_CHARS) })),
  v.maxLength(MAX_TEMPLATES),
);

/** The user's templates for notes, by organization; null where they have changed none. */
export function createNoteTemplates(settings: Settings) {
  return {
    async read(organizationId: string): Promise<NoteTemplate[] | null> {
      const stored = v.safeParse(templatesSchema, await settings.get(organizationId, 'note-templates'));
      return stored.success ? stored.output : null;
    },
    async save(organizationId: string, templates: readonly NoteTemplate[]): Promise<void> {
      await settings.set(organizationId, 'note-templates', v.parse(templatesSchema, templates));
    },
  };
}
