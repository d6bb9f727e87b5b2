/** What is counted while the simulation runs. */
export type Figures = ReturnType<typeof createFigures>;

export function createFigures() {
  const perGroup = new Map<string, { asked: number; refused: number }>();
  /** Requests by group, and in it by the minute since 1970. */
  const perMinute = new Map<string, Map<number, { asked: number; refused: number }>>();
  const waits: number[] = [];
  /** What was looked at; of that, own events; of those, what was readable before Close had answered. */
  const counts = { looks: 0, own: 0, ownAtOnce: 0 };

  return {
    perGroup,
    perMinute,
    /** How long what a rep wanted was missing because of a limit, ms; one for each time that happened. */
    waits,
    counts,
    request(group: string, refused: boolean, now: number) {
      const of = perGroup.get(group) ?? { asked: 0, refused: 0 };
      of.asked += 1;
      if (refused) of.refused += 1;
      perGroup.set(group, of);
      const minutes = perMinute.get(group) ?? new Map<number, { asked: number; refused: number }>();
      const minute = minutes.get(Math.floor(now / 60_000)) ?? { asked: 0, refused: 0 };
      minute.asked += 1;
      if (refused) minute.refused += 1;
      minutes.set(Math.floor(now / 60_000), minute);
      perMinute.set(group, minutes);
    },
  };
}

/** Plain data, to be kept as JSON. */
export type Summary = {
  reps: number;
  requests: number;
  refusedShare: number;
  /** In the worst hour of the day, by the clock. */
  worstHourShare: number;
  looks: number;
  /** How often something was missing because of a limit. */
  waited: number;
  waitedOver5s: number;
  longestWaitMs: number;
  /** Null where no own event was opened. */
  ownAtOnceShare: number | null;
  groups: GroupSummary[];
};

export type GroupSummary = {
  name: string;
  requests: number;
  refusedShare: number;
  /** Requests of each minute, with that minute's number since 1970. */
  minutes: [minute: number, asked: number][];
};

export function summarize({ perGroup, perMinute, waits, counts }: Figures, reps: number): Summary {
  const all = [...perGroup.values()];
  const requests = sum(all.map(({ asked }) => asked));
  return {
    reps,
    requests,
    refusedShare: share(sum(all.map(({ refused }) => refused)), requests),
    worstHourShare: worstHour([...perMinute.values()]),
    looks: counts.looks,
    waited: waits.length,
    waitedOver5s: waits.filter((wait) => wait > 5000).length,
    longestWaitMs: waits.reduce((longest, wait) => Math.max(longest, wait), 0),
    ownAtOnceShare: counts.own > 0 ? share(counts.ownAtOnce, counts.own) : null,
    groups: [...perGroup].map(([name, { asked, refused }]) => ({
      name,
      requests: asked,
      refusedShare: share(refused, asked),
      minutes: [...(perMinute.get(name) ?? [])].map(([minute, of]) => [minute, of.asked]),
    })),
  };
}

function worstHour(groups: Map<number, { asked: number; refused: number }>[]): number {
  const hours = new Map<number, { asked: number; refused: number }>();
  for (const [minute, { asked, refused }] of groups.flatMap((minutes) => [...minutes])) {
    const hour = hours.get(Math.floor(minute / 60)) ?? { asked: 0, refused: 0 };
    hours.set(Math.floor(minute / 60), { asked: hour.asked + asked, refused: hour.refused + refused });
  }
  return Math.max(0, ...[...hours.values()].map(({ asked, refused }) => share(refused, asked)));
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
