import * as v from 'valibot';
import {
  MAX_TEMPLATE_CHARS,
  MAX_TEMPLATE_NAME,
  MAX_TEMPLATES,
  type NoteTemplate,
} from '../../domain/templates/note-template';
import { fields } from './own-fields';
import { textUpTo } from './values';

const template = fields({
  name: v.pipe(textUpTo(MAX_TEMPLATE_NAME), v.trim(), v.minLength(1)),
  text: textUpTo(MAX_TEMPLATE_CHARS),
});

export const noteTemplates: v.GenericSchema<unknown, NoteTemplate[]> = v.pipe(
  v.array(template),
  v.maxLength(MAX_TEMPLATES),
);
