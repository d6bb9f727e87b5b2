/**
 * What the last build before the schema had stored in Chromium after some use: two keys, a chosen field, a recurring event, a
 * draft of each kind, and a site where the sidebar was collapsed. Recorded from that build, not written by hand.
 */
export const storedBefore: {
  /** The only store of the database `keyval-store`: names and values. */
  entries: [name: string, value: unknown][];
  /** `storage.local`. */
  local: Record<string, unknown>;
} = {
  entries: [
    [
      'accounts',
      [
        {
          apiKey: 'api_sandbox.robin',
          userId: 'user_RobinRep00000000000000000000000000000000000',
          userName: 'Robin Rep',
          organizationId: 'orga_NorthwindSales00000000000000000000000000000',
          organizationName: 'Northwind Sales',
        },
        {
          apiKey: 'api_sandbox.noor',
          userId: 'user_NoorNewcomer0000000000000000000000000000000',
          userName: 'Noor Newcomer',
          organizationId: 'orga_LakesidePartners000000000000000000000000000',
          organizationName: 'Lakeside Partners',
        },
      ],
    ],
    [
      'draft:orga_NorthwindSales00000000000000000000000000000:0b1c2d3e-note',
      {
        id: '0b1c2d3e-note',
        revision: 2,
        organizationId: 'orga_NorthwindSales00000000000000000000000000000',
        content: {
          kind: 'meeting-note',
          meetingId: 'acti_DiscoveryCallx00000000000000000000000000000',
          leadId: 'lead_AcmeRobotics0000000000000000000000000000000',
          html: '<p>Pilot agreed for two <b>plants</b></p>',
          base: {
            html: null,
            updatedAt: null,
          },
        },
        about: {
          title: 'Discovery call',
          leadName: 'Acme Robotics GmbH',
          startsAt: 1795514400000,
        },
        keptAt: 1795842300407,
        sentAt: null,
        sentContent: null,
        page: null,
      },
    ],
    [
      'draft:orga_NorthwindSales00000000000000000000000000000:1b1c2d3e-lead',
      {
        id: '1b1c2d3e-lead',
        organizationId: 'orga_NorthwindSales00000000000000000000000000000',
        content: {
          kind: 'lead-note',
          leadId: 'lead_AcmeRobotics0000000000000000000000000000000',
          html: '<p>Grüße & “quotes”</p>',
        },
        about: {
          title: 'Discovery call',
          leadName: 'Acme Robotics GmbH',
          startsAt: 1795514400000,
        },
        keptAt: 1795842300476,
        sentAt: null,
        sentContent: null,
        page: null,
        revision: 1,
      },
    ],
    [
      'draft:orga_NorthwindSales00000000000000000000000000000:2b1c2d3e-task',
      {
        id: '2b1c2d3e-task',
        organizationId: 'orga_NorthwindSales00000000000000000000000000000',
        content: {
          kind: 'task',
          leadId: 'lead_AcmeRobotics0000000000000000000000000000000',
          text: 'Send the proposal',
          date: '2026-12-01',
          assigneeId: null,
        },
        about: {
          title: 'Discovery call',
          leadName: 'Acme Robotics GmbH',
          startsAt: 1795514400000,
        },
        keptAt: 1795842300533,
        sentAt: null,
        sentContent: null,
        page: null,
        revision: 1,
      },
    ],
    [
      'draft:orga_NorthwindSales00000000000000000000000000000:person:lee.park@polar-foundry.example',
      {
        id: 'person:lee.park@polar-foundry.example',
        organizationId: 'orga_NorthwindSales00000000000000000000000000000',
        content: {
          kind: 'person',
          email: 'lee.park@polar-foundry.example',
          name: 'Lee Park',
          title: '',
          leadId: null,
          leadName: 'Polar Foundry',
        },
        about: {
          title: 'Discovery call',
          leadName: 'Acme Robotics GmbH',
          startsAt: 1795514400000,
        },
        keptAt: 1795842300583,
        sentAt: null,
        sentContent: null,
        page: null,
        revision: 1,
      },
    ],
    ['fields:orga_NorthwindSales00000000000000000000000000000', ['cf_Industry00000000000000000000000000000000000']],
    ['rung:orga_NorthwindSales00000000000000000000000000000:google', 'event'],
  ],
  local: {
    foldedSites: ['outlook.office.com'],
  },
};
