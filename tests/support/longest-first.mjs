import SequencerModule from '@jest/test-sequencer';

const Sequencer = SequencerModule.default ?? SequencerModule;

/** The files that take longest, as measured; the rest are done in the order that Jest finds best. */
const longest = [
  'browser/docs.test.ts',
  'policy.test.ts',
  'scale/plans.test.ts',
  'bench/load.test.ts',
  'cache/mirror.test.ts',
  'content/as-of-cost.test.ts',
  'reads/paging.test.ts',
  'transfer/round-trip.test.ts',
  'crash.test.ts',
  'leaks.test.ts',
  'openapi/statuses.test.ts',
  'guides/operators.test.ts',
];

/** Begins with the longest files, so that at the end no worker waits for the other; Jest knows only their sizes. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = longest.findIndex((file) => path.endsWith(`/tests/${file}`));
      return at < 0 ? longest.length : at;
    };
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
}
