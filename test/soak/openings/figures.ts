/** What a run of openings comes to. */
export type OpeningFigures = {
  openings: number;
  /** Faults, happenings and changes that were there, by name. */
  faults: Record<string, number>;
  /** States that openings ended in, by name. */
  ends: Record<string, number>;
  cardsDrawn: number;
  /** Cards of another event that were drawn after the event's own, each with what was open. */
  wrong: string[];
  /** Openings that came to no end, each with what was shown. */
  stuck: string[];
  /** What neither page nor worker has caught. */
  uncaught: string[];
  requests: number;
  /** The most requests of one opening. */
  mostRequests: number;
  /** Bytes and numbers, early in each life and at its end. */
  memory: Record<'page' | 'frame' | 'listeners' | 'nodes', { early: number; late: number }[]>;
};

export function noFigures(): OpeningFigures {
  return {
    openings: 0,
    faults: {},
    ends: {},
    cardsDrawn: 0,
    wrong: [],
    stuck: [],
    uncaught: [],
    requests: 0,
    mostRequests: 0,
    memory: { page: [], frame: [], listeners: [], nodes: [] },
  };
}

export function addUpOpenings(all: readonly OpeningFigures[]): OpeningFigures {
  const list = (of: (one: OpeningFigures) => string[]) => all.flatMap(of);
  const sum = (of: (one: OpeningFigures) => number) => all.reduce((total, one) => total + of(one), 0);
  const counts = (of: (one: OpeningFigures) => Record<string, number>) => {
    const total: Record<string, number> = {};
    for (const [name, count] of all.flatMap((one) => Object.entries(of(one)))) total[name] = (total[name] ?? 0) + count;
    return total;
  };
  const measured = (of: keyof OpeningFigures['memory']) => all.flatMap(({ memory }) => memory[of]);
  return {
    openings: sum(({ openings }) => openings),
    faults: counts(({ faults }) => faults),
    ends: counts(({ ends }) => ends),
    cardsDrawn: sum(({ cardsDrawn }) => cardsDrawn),
    wrong: list(({ wrong }) => wrong),
    stuck: list(({ stuck }) => stuck),
    uncaught: list(({ uncaught }) => uncaught),
    requests: sum(({ requests }) => requests),
    mostRequests: Math.max(0, ...all.map(({ mostRequests }) => mostRequests)),
    memory: {
      page: measured('page'),
      frame: measured('frame'),
      listeners: measured('listeners'),
      nodes: measured('nodes'),
    },
  };
}

export function openingLines(figures: OpeningFigures, milliseconds: number): string[] {
  const row = (what: string, value: number | string) => `${what.padEnd(52)} ${value}`;
  const rows = (counts: Record<string, number>) =>
    Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .map(([name, count]) => row(`  ${name}`, count));
  const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
  const memory = (Object.keys(figures.memory) as (keyof OpeningFigures['memory'])[]).map((of) => {
    const unit = of === 'page' || of === 'frame' ? 1024 : 1;
    const middle = (when: 'early' | 'late') => Math.round(median(figures.memory[of].map((one) => one[when])) / unit);
    return row(`  ${of}${unit === 1024 ? ', kB' : ''}`, `${middle('early')} -> ${middle('late')}`);
  });
  const faults = Object.values(figures.faults).reduce((total, count) => total + count, 0);
  return [
    row('openings', figures.openings),
    ...rows(figures.ends),
    row('faults', faults),
    ...rows(figures.faults),
    row('cards drawn', figures.cardsDrawn),
    row('  of another event', figures.wrong.length),
    row('openings without an end', figures.stuck.length),
    row('errors that nobody caught', figures.uncaught.length),
    row('requests (most of one opening)', `${figures.requests} (${figures.mostRequests})`),
    'median of the lives, after their first hundred openings and at their end',
    ...memory,
    row('seconds', (milliseconds / 1000).toFixed(0)),
  ];
}
