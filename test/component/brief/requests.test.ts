import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Held } from '../../../playground/fake-network';
import { words } from '../../../src/words/words';
import { stepsOf } from '../../fakes/close-server/steps';
import { expectMeeting } from '../pages/panel';
import { createWorld } from '../world';

/** The lists of names that the panel's own controls offer. Each is kept for an hour. */
const choices = ['GET /me/', 'GET /playbook/', 'GET /status/lead/'];
/** The names of outcomes, which the story and the outcome's control share. */
const outcomes = 'GET /outcome/';
const threeRequests = ['GET /activity/meeting/', 'GET /lead/lead_…/', 'GET /activity/'];

test.each(['discoveryCall', 'kickoffYesterday'] as const)(
  'until all of the brief of %s is there, Close is asked for the meeting, its lead and what happened last, once each',
  async (name) => {
    const world = createWorld();
    const { close } = world;
    const event = close.events[name];
    const paths = choices.map((step) => step.replace('GET ', '/api/v1'));
    const held: Held[] = [];
    await world.open(event, {
      prepare() {
        held.push(world.network.hold(paths));
      },
    });
    await expectMeeting(event);
    for (const section of [words.story.sinceThen, words.story.lastTime])
      await expect.element(page.getSection(section)).toHaveAttribute('aria-busy', 'false');
    await expect.element(page.getSection(words.opportunity.title)).toBeVisible();
    await expect.element(page.getSection(words.brief.tasks)).toBeVisible();
    const asked = stepsOf(close);
    expect(asked.filter((step) => step !== outcomes)).toEqual(threeRequests);
    expect(asked.filter((step) => step === outcomes).length).toBeLessThanOrEqual(1);

    // What comes then is what can be chosen, and nothing else by itself.
    await expect.poll(() => held[0]?.waiting()).toBe(choices.length);
    held[0]?.release();
    const box = page.getByRole('combobox', { name: words.nextSteps.status.label });
    await expect.element(box.getByRole('option', { name: 'Customer' })).toBeInTheDocument();
    await world.turnClock(2000);
    expect(stepsOf(close).toSorted()).toEqual([...threeRequests, outcomes, ...choices].toSorted());
  },
);
