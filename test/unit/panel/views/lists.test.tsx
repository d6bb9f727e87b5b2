import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { FindResult, Guest, TodayMeeting } from '../../../../src/domain/answers';
import type { PanelFailure } from '../../../../src/domain/panel-state';
import { FindResults } from '../../../../src/panel/features/find/FindResults';
import { GuestList } from '../../../../src/panel/features/guests/GuestList';
import { ProbableMatches } from '../../../../src/panel/features/guests/ProbableMatches';
import { NextUp } from '../../../../src/panel/features/today/NextUp';
import { FailureNote } from '../../../../src/panel/parts/FailureNote';
import { failureWords } from '../../../../src/words/failure-words';
import { card, now } from '../cards';
import { actions, namesOf, textOf, viewer } from '../draw';

const minute = 60_000;
const ignore = () => {};
const rows = (html: string) => [...html.matchAll(/<li.*?<\/li>/gs)].map(([row]) => textOf(row));

describe('guests', () => {
  const contact = (changes: Partial<Guest['contacts'][number]> = {}) => ({
    name: 'Dana Doe',
    title: 'CTO',
    leadId: 'lead_1',
    leadName: 'Acme Robotics GmbH',
    leadUrl: 'https://app.close.com/lead/lead_1/',
    ...changes,
  });
  const list = (...guests: Guest[]) =>
    renderToString(<GuestList near={null} emails={null} guests={guests} viewer={viewer} />);
  const email = 'dana@acme.example';

  test.each<[string, Guest, string]>([
    ['a contact', { email, contacts: [contact()] }, 'DD Dana Doe dana@acme.example CTO · Acme Robotics GmbH Open'],
    [
      'without name and title',
      { email, contacts: [contact({ name: null, title: ' ' })] },
      'D dana@acme.example Contact of Acme Robotics GmbH Open',
    ],
    [
      'of two leads',
      { email, contacts: [contact(), contact({ leadId: 'lead_2', leadName: 'Beta', title: null, leadUrl: null })] },
      'DD Dana Doe dana@acme.example CTO · Acme Robotics GmbH Open Contact of Beta',
    ],
    ['a stranger', { email, contacts: [] }, '? dana@acme.example not in Close'],
  ])('%s', (_, guest, row) => {
    expect(rows(list(guest))).toEqual([row]);
  });

  test('a link says which lead it opens', () => {
    expect(namesOf(list({ email, contacts: [contact()] }), 'a')).toEqual(['Open Acme Robotics GmbH in Close']);
  });

  test('those Close knows come first; of dozens the rest is counted', () => {
    const strangers = Array.from({ length: 30 }, (_, index) => ({ email: `${index}@else.example`, contacts: [] }));
    const html = list(...strangers, { email, contacts: [contact()] });
    expect(rows(html)).toHaveLength(6);
    expect(rows(html)[0]).toContain('Dana Doe');
    expect(namesOf(html, 'button')).toEqual(['+25 more']);
  });

  test('are listed while Close is asked', () => {
    expect(
      rows(renderToString(<GuestList near={null} emails={[email, 'b@b.example']} guests={null} viewer={viewer} />)),
    ).toEqual([`… ${email}`, '… b@b.example']);
  });
});

describe('a probable match says what speaks for it', () => {
  const reason = (startsAt: number, near: number | null) => {
    const probable = [card({ meeting: { startsAt, endsAt: null } })];
    return rows(renderToString(<ProbableMatches probable={probable} near={near} onOpen={ignore} viewer={viewer} />));
  };

  test.each<[number, number | null, string]>([
    [now, now, 'Same guests, starts at the same time'],
    [now + 15 * minute, now, 'Same guests, starts within 15 min of the event'],
    [now - 90_000, now, 'Same guests, starts within 2 min of the event'],
    [now - 180 * minute, now, 'Same guests, starts within 3 hr of the event'],
    [now, null, 'Same guests'],
  ])('%i beside %s', (startsAt, near, says) => {
    const [row] = reason(startsAt, near);
    expect(row).toMatch(/^Discovery call Tue 24 Nov.* Acme Robotics GmbH /);
    expect(row?.endsWith(`GmbH ${says}`)).toBe(true);
  });
});

describe('what was found', () => {
  const drawn = (result: FindResult) => renderToString(<FindResults result={result} onOpen={ignore} viewer={viewer} />);
  const lead = { leadId: 'lead_1', name: 'Acme', url: 'https://app.close.com/lead/lead_1/', status: 'Qualified' };

  test('leads lead to Close and say why they are there', () => {
    const html = drawn({
      kind: 'leads',
      leads: [
        { ...lead, because: 'Dana Doe' },
        { ...lead, leadId: 'lead_2', name: ' ', url: null, status: null, because: null },
      ],
    });
    expect(textOf(html)).toMatch(/^2 leads found /);
    expect(rows(html)).toEqual(['Acme Qualified Dana Doe', 'Lead without a name']);
    expect(namesOf(html, 'a')).toEqual(['Acme']);
  });

  test('meetings are buttons that open here', () => {
    const html = drawn({ kind: 'meetings', leads: [card(), card({ meeting: { id: 'acti_2', title: '' } })] });
    expect(textOf(html)).toMatch(/^2 meetings found /);
    expect(namesOf(html, 'button')).toEqual([
      expect.stringMatching(/^Discovery call Tue 24 Nov.* Acme Robotics GmbH$/),
      expect.stringMatching(/^Untitled meeting /),
    ]);
  });

  test.each<[FindResult, string]>([
    [{ kind: 'leads', leads: [] }, 'No lead in Close has that.'],
    [{ kind: 'meetings', leads: [] }, 'Close has no meeting for that link or ID.'],
    [{ kind: 'unreadable-link', why: 'short-link' }, 'A short link doesn’t say which event it leads to.'],
  ])('%o is said in words, with what to try', (result, says) => {
    expect(textOf(drawn(result))).toContain(says);
    expect(textOf(drawn(result)).length).toBeGreaterThan(says.length + 20);
  });
});

describe('the day', () => {
  const meeting = (from: number, changes: Partial<TodayMeeting> = {}): TodayMeeting => ({
    meetingId: `acti_${from}`,
    title: 'Call',
    startsAt: now + from * minute,
    endsAt: now + (from + 30) * minute,
    status: 'upcoming',
    leadName: 'Acme',
    join: { url: 'https://zoom.us/j/1', host: 'zoom.us', service: 'Zoom' },
    ...changes,
  });
  const drawn = (today: TodayMeeting[], ahead: TodayMeeting[] = []) =>
    renderToString(<NextUp days={{ today, ahead }} onOpen={ignore} viewer={viewer} />);
  const folds = (html: string) => [...html.matchAll(/<summary.*?<\/summary>/gs)].map(([fold]) => textOf(fold));

  test('is in order, with what is on and what is next in words and in shape, and what is over behind a fold', () => {
    const html = drawn([
      meeting(-90),
      meeting(-12),
      meeting(18),
      meeting(90, { status: 'canceled' }),
      meeting(120, { title: ' ', leadName: null, join: null }),
    ]);
    expect(rows(html)).toEqual([
      '10:30 Call Acme now',
      '11:00 Call Acme in 18 min',
      '12:12 Call Acme Canceled',
      '12:42 Untitled meeting',
      '09:12 Call Acme',
    ]);
    expect(folds(html)).toEqual(['Earlier today 1 meeting']);
    expect([...html.matchAll(/<li[^>]* data-standing="(\w+)"/g)].map(([, standing]) => standing)).toEqual([
      'now',
      'next',
      'off',
      'later',
      'over',
    ]);
  });

  test('has a way to join what is on or ahead', () => {
    const links = namesOf(drawn([meeting(-90), meeting(-12), meeting(18), meeting(60, { status: 'canceled' })]), 'a');
    expect(links).toEqual(['Join Zoom: zoom.us', 'Join Zoom: zoom.us']);
  });

  test('has the days ahead behind a fold each, and says that nothing more comes today', () => {
    const days = [meeting(1440), meeting(1500, { status: 'declined-by-lead' }), meeting(3 * 1440)];
    const html = drawn([meeting(-90)], days);
    expect(textOf(html)).toContain('No more Close meetings today.');
    expect(folds(html)).toEqual(['Earlier today 1 meeting', 'Tomorrow, Wed 25 Nov 2 meetings', 'Fri 27 Nov 1 meeting']);
    expect(rows(html)[2]).toBe('11:42 Call Acme Declined by lead');
    expect(textOf(drawn([]))).toContain('No Close meetings today.');
  });
});

describe('a part that stayed empty', () => {
  const note = (failure: PanelFailure | { reason: 'needs-key' }, retry?: () => void) =>
    renderToString(<FailureNote failure={failure} actions={actions} {...(retry && { retry })} />);

  test.each<[PanelFailure | { reason: 'needs-key' }, string]>([
    [{ reason: 'offline' }, 'Try again'],
    [{ reason: 'rate-limited', until: now }, 'Ask now'],
    [{ reason: 'key-rejected' }, 'Enter a new key'],
    [{ reason: 'needs-key' }, 'Connect Close'],
  ])('%o says so and offers "%s"', (failure, action) => {
    const { title, text } = failureWords(failure.reason);
    expect(textOf(note(failure, ignore))).toBe(`${title} ${text} ${action}`);
  });

  test('offers no second button where the question can be put again beside it', () => {
    expect(namesOf(note({ reason: 'offline' }), 'button')).toEqual([]);
  });
});
