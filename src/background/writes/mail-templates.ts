import type { Answer } from '../../domain/answers';
import type { MailTemplate, RenderedMail } from '../../domain/write-result';
import type { Ask } from '../close-access/ask';

export type TemplateName = { templateId: string; leadId: string; contactId: string };

/** The organization's own, by name. */
export function getMailTemplates({ ask }: { ask: Ask }): Promise<Answer<MailTemplate[]>> {
  return ask(async (_, client) => (await client.getEmailTemplates()).sort((a, b) => a.name.localeCompare(b.name)));
}

/** What Close makes of one for a contact; it changes with the lead, so it is asked for each time. */
export function renderMailTemplate(name: TemplateName, { ask }: { ask: Ask }): Promise<Answer<RenderedMail>> {
  return ask((_, client) => client.renderTemplate(name));
}
