import type { PanelHost } from '../../panel/host';
import { words } from '../../words/words';
import type { SampleDay, SampleName } from '../sample/day';
import { larkwell, leadUrl, sampleLeads } from '../sample/leads';
import { fine } from './answered';
import { createDemoDrafts } from './demo-drafts';
import { createDemoWriter } from './demo-writer';
import { createMemory } from './memory';

export type DemoHost = {
  panelHost: PanelHost;
  /** The user opens this event of the drawn calendar. */
  open(name: SampleName): void;
};

/** A host for the panel that answers from memory: no worker, no key, no request. What is written counts until the page goes. */
export function createDemoHost({ events }: SampleDay, page: Pick<PanelHost, 'copy' | 'openOptions'>): DemoHost {
  const memory = createMemory(events);
  const { demo } = words;
  const panelHost: PanelHost = {
    ...page,
    name: 'side-panel',
    watchState(onState) {
      const show = () => {
        const state = memory.state();
        if (state) onState(state);
      };
      memory.watch(show);
      show();
      return () => memory.watch(() => {});
    },
    retry: () => memory.amend((card) => card),
    requestAccess: async () => {},
    reloadTab: () => {},
    readGuests: async () => ['lena@birchline.example', larkwell.email],
    lookUpGuests: async (emails) =>
      fine({
        guests: emails.map((email) => ({
          email,
          contacts: sampleLeads
            .filter((lead) => lead.email === email)
            .map((lead) => ({
              name: lead.contact,
              title: demo.jobs[lead.job],
              leadId: lead.id,
              leadName: lead.name,
              leadUrl: leadUrl(lead),
            })),
        })),
        probable: [],
      }),
    find: async ({ text }) => {
      const wanted = text.trim().toLowerCase();
      const leads = sampleLeads
        .filter(({ name, contact, email }) => `${name} ${contact} ${email}`.toLowerCase().includes(wanted))
        .map((lead) => ({ leadId: lead.id, name: lead.name, url: leadUrl(lead), status: null, because: lead.contact }));
      return fine({ kind: 'leads', leads });
    },
    loadToday: async () =>
      fine({ organization: demo.organization, askedAt: Date.now(), today: [], ahead: [], finished: [] }),
    recallToday: async () => fine(null),
    openMeeting: async (id) => fine(memory.cards().filter(({ meeting }) => meeting.id === id)),
    loadStory: () => {},
    loadSchedulingLinks: async () => fine([]),
    readActivity: async ({ id }) => {
      const items = memory.cards().flatMap(({ brief }) => (brief?.story.kind === 'known' ? brief.story.items : []));
      const item = items.find((one) => one.id === id);
      return fine(item && 'text' in item ? { text: item.text, html: null, summaries: [], values: [] } : null);
    },
    readMeetingBefore: async () => fine(null),
    loadSingleKeys: async () => true,
    loadOrganizations: async () => [{ accountId: 'sample', name: demo.organization, chosen: true }],
    chooseOrganization: async () => {},
    writer: { ...createDemoWriter(memory), ...createDemoDrafts(memory) },
  };
  return { panelHost, open: memory.open };
}
