import SequencerModule from '@jest/test-sequencer';

const Sequencer = SequencerModule.default ?? SequencerModule;

/** The files that take longest, as measured; the rest are done in the order that Jest finds best. */
const longest = [
  'browser/docs.test.ts',
  'crash.test.ts',
  'policy.test.ts',
  'leaks.test.ts',
  'cache/mirror.test.ts',
  'reads/include.test.ts',
  'reads/paging.test.ts',
  'openapi/statuses.test.ts',
  'bench/load.test.ts',
  'db/embedded-postgres.test.ts',
  'corrections/verify-ledger.test.ts',
  'scale/plans.test.ts',
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
