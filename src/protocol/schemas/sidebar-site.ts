import * as v from 'valibot';
import { fields } from './own-fields';
import { shortText } from './values';

/** A calendar by its host, and whether the user wants no sidebar on it. */
export const sidebarSite = fields({ site: shortText, hidden: v.boolean() });
