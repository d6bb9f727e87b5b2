import { goOffline } from '../e2e/fixtures/network-switch';
import type { SandboxEvent } from '../fakes/sample-data/events';
import { decide } from './decisions';
import { disrupt } from './disruptions';
import { workOnList } from './draft-list';
import { arm, meetingRead, placesOf, serverFaults, wire } from './faults';
import { HANG_MS, look, noteBox, pause, untilQuiet, type View } from './panel-view';
import type { Step } from './plan';
import type { Random } from './random';
import { PATIENCE_MS, type Visits } from './visits';
import type { World } from './world';
import { chooseOutcome, pressSave, typeWord } from './writing';

type TakeStep = {
  plan: Step;
  event: SandboxEvent;
  /** Number of life and step, for the log. */
  name: string;
  random: Random;
  world: World;
  visits: Visits;
  /** `idle`: nothing of an earlier step can still be on its way in the worker. */
  progress: { idle: boolean };
};

/** Opens a panel, arms what goes wrong, types, presses, disturbs, and does what the panel asks afterwards. */
export async function takeStep({ plan, event, name, random, world, visits, progress }: TakeStep): Promise<void> {
  const { log, heal } = world;
  const view = await enter(plan, event, visits);
  log(`${name} ${visits.event().title}: ${inWords(plan)}`);
  await untilQuiet(view, HANG_MS);
  await decide(view, random, world);
  if (plan.list) {
    await workOnList(random, world);
    await visits.comeBack();
  }
  const armed = armAll(plan, { random, world, visits, progress });
  const online = plan.offline ? await goOffline(world.home.browser()) : null;
  let disrupted = false;
  try {
    if (online) world.count('offline');
    disrupted = await act(view, { plan, random, world, visits, progress }, online === null);
    if (online) await untilQuiet(view, HANG_MS);
  } finally {
    if (online) await online();
    world.gate.release();
  }
  const left = visits.view();
  if (left) await untilQuiet(left, HANG_MS);
  progress.idle = left !== null || (disrupted && plan.disruption?.startsWith('browser') === true);
  armed.countStale();
  // What is decided now is decided on reads that are up to date. A fault of the next write is still to come.
  world.sandbox.close.settings.staleReads = 0;
  world.gate.forget();
  if (left && plan.faults.every((name) => serverFaults[name].meets !== 'all')) await decide(left, random, world);
  armed.countFaults();
  heal();
}

/** In the panel of the step before, where the plan says so and it still shows its note. */
async function enter(plan: Step, event: SandboxEvent, visits: Visits): Promise<View> {
  const open = visits.view();
  if (
    open &&
    plan.stay &&
    (await noteBox(open)
      .isVisible()
      .catch(() => false))
  )
    return open;
  if (open) await visits.closePanel();
  return visits.open(event, plan.place);
}

type Acting = Omit<TakeStep, 'event' | 'name'>;

/** Returns what takes note of the faults that took effect; to be asked before they are taken away. */
function armAll(plan: Step, { random, world, visits, progress }: Omit<Acting, 'plan'>) {
  const { sandbox, gate, count } = world;
  const { close } = sandbox;
  const event = visits.event();
  // A read that does not show a colleague's edit yet cannot be told from one that is up to date: nobody can save that word.
  const stale = plan.stale !== null && Date.now() - world.colleagueWroteAt() > plan.stale * 1000 ? plan.stale : null;
  // Nor one that comes between the extension's read and its write, so while that may be under way there is none.
  if (stale === null && plan.colleague === 'before' && progress.idle) world.colleagueWrites(event, random);
  if (stale === null && plan.colleague === 'at the read') {
    gate.beforeNext(meetingRead.method, inApi(meetingRead.path), () => world.colleagueWrites(event, random));
  }
  const met = arm(close, plan.faults, placesOf(plan.subject));
  if (stale !== null) close.settings.staleReads = stale;
  if (isHeld(plan)) gate.holdNext(wire[plan.subject].method, inApi(wire[plan.subject].path));
  const from = close.requests.length;
  return {
    countFaults() {
      for (const name of met()) count(serverFaults[name].kind);
    },
    countStale() {
      const { staleReads } = close.settings;
      if (staleReads > 0 && close.requests.slice(from).some(({ method }) => method === 'GET')) count('stale read');
    },
  };
}

/** Types and presses, with the disruption at its moment. Returns whether there was one. */
async function act(view: View, { plan, random, world, visits, progress }: Acting, isOnline: boolean): Promise<boolean> {
  const { subject, press, moment } = plan;
  // Who is offline is not disturbed beyond that: a worker that went would come back online.
  const disruption = isOnline ? plan.disruption : null;
  let word: string | null = null;
  if (subject === 'outcome') await chooseOutcome(view, random);
  else {
    word = await typeWord(view, subject, world);
    world.log(`    types ${word}`);
    if (word === null) return false;
    if (disruption && moment === 'right after typing') {
      await disrupt(disruption, word, world, visits);
      return true;
    }
    if (!press) return false;
    await pressSave(view, subject);
    world.log('    presses');
  }
  if (!disruption) return false;
  progress.idle = false;
  if (isHeld(plan)) await onItsWay(view, world);
  if (moment === 'after the answer') await untilQuiet(view, HANG_MS);
  await disrupt(disruption, word, world, visits);
  return true;
}

function isHeld({ moment, press, disruption, offline }: Step): boolean {
  return moment === 'while it is on its way' && press && disruption !== null && !offline;
}

/** Until the request waits before Close, or has come to nothing before that. */
async function onItsWay(view: View, { gate }: World) {
  const end = Date.now() + PATIENCE_MS;
  while (!gate.isHolding() && Date.now() < end && (await look(view)).busy) await pause(view.document);
}

function inApi({ source }: RegExp): RegExp {
  return new RegExp(source.replace('^', '^/api/v1'));
}

function inWords({ subject, faults, stale, offline, colleague, disruption, moment }: Step): string {
  const parts = [subject, ...faults, stale && `stale reads for ${stale} s`, offline && 'offline'];
  const more = [colleague && `colleague ${colleague}`, disruption && `${disruption} ${moment}`];
  return [...parts, ...more].filter(Boolean).join(', ');
}
