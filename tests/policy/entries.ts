import type { EntryKind } from '../../src/db/generated/enums.js';
import type { Expectation, Subject } from './expectation.js';

/** The least that an entry of each kind is made of. */
export const least: Record<EntryKind, object> = {
  article: { headline: 'An article' },
  actor: { type: 'Person', name: 'An actor' },
  event: { name: 'An event' },
  claim: { text: 'A claim.' },
  source: { name: 'A source' },
  story: { name: 'A story' },
};

const text = () => ({ text: 'What readers are told.' });

const correcting = ({ kind, id }: Subject, more: object) => {
  const field = { article: '/headline', claim: '/text' }[kind as string] ?? '/name';
  const changes = [{ field, value: 'The right words' }];
  return { kind: 'correction', ...text(), targets: [{ type: kind, id, changes }], ...more };
};

const retracting = ({ kind, id }: Subject) => ({
  kind: 'retraction',
  ...text(),
  targets: [{ type: kind, id }],
});

/** What everybody may do with an entry, whatever its kind. */
export const entryExpectations: Expectation[] = [
  {
    operation: 'list{Plural}',
    when: 'as readers see it',
    about: 'entry',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | hidden  hidden       hidden  hidden  hidden   hidden      401      401
      published   | shown   shown        shown   shown   shown    shown       401      401
      pending     | shown   shown        shown   shown   shown    shown       401      401
      unpublished | hidden  hidden       hidden  hidden  hidden   hidden      401      401
      retracted   | hidden  hidden       hidden  hidden  hidden   hidden      401      401
      withheld    | hidden  hidden       hidden  hidden  hidden   hidden      401      401
      takenDown   | hidden  hidden       hidden  hidden  hidden   hidden      401      401
      unknown     | hidden  hidden       hidden  hidden  hidden   hidden      401      401
    `,
  },
  {
    operation: 'list{Plural}',
    when: 'of working versions',
    about: 'entry',
    query: 'draft=true',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 401     shown        shown   shown   shown    shown       401      401
      published   | 401     shown        shown   shown   shown    shown       401      401
      pending     | 401     shown        shown   shown   shown    shown       401      401
      unpublished | 401     shown        shown   shown   shown    shown       401      401
      retracted   | 401     hidden       hidden  hidden  hidden   hidden      401      401
      withheld    | 401     hidden       hidden  hidden  hidden   hidden      401      401
      takenDown   | 401     hidden       hidden  hidden  hidden   hidden      401      401
      unknown     | 401     hidden       hidden  hidden  hidden   hidden      401      401
    `,
  },
  {
    operation: 'list{Plural}',
    when: 'of every status',
    about: 'entry',
    query: 'status=draft,pending,published,retracted,withheld,takenDown',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 401     shown        shown   shown   shown    shown       401      401
      published   | 401     shown        shown   shown   shown    shown       401      401
      pending     | 401     shown        shown   shown   shown    shown       401      401
      unpublished | 401     shown        shown   shown   shown    shown       401      401
      retracted   | 401     hidden       shown   shown   shown    shown       401      401
      withheld    | 401     hidden       shown   shown   shown    shown       401      401
      takenDown   | 401     hidden       hidden  shown   hidden   hidden      401      401
      unknown     | 401     hidden       hidden  hidden  hidden   hidden      401      401
    `,
  },
  {
    operation: 'get{Noun}',
    when: 'as readers see it',
    about: 'entry',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 404     404          404     404     404      404         401      401
      published   | 200     200          200     200     200      200         401      401
      pending     | 200     200          200     200     200      200         401      401
      unpublished | 404     404          404     404     404      404         401      401
      retracted   | 410     410          410     410     410      410         401      401
      withheld    | 404     404          404     404     404      404         401      401
      takenDown   | 451     451          451     451     451      451         401      401
      unknown     | 404     404          404     404     404      404         401      401
    `,
  },
  {
    operation: 'get{Noun}',
    when: 'the working version',
    about: 'entry',
    query: 'draft=true',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 401     200          200     200     200      200         401      401
      published   | 401     200          200     200     200      200         401      401
      pending     | 401     200          200     200     200      200         401      401
      unpublished | 401     200          200     200     200      200         401      401
      retracted   | 401     403          200     200     200      200         401      401
      withheld    | 401     404          200     200     200      200         401      401
      takenDown   | 401     451          451     200     451      451         401      401
      unknown     | 401     404          404     404     404      404         401      401
    `,
  },
  {
    operation: 'create{Noun}',
    when: 'as a draft',
    about: 'nothing',
    body: ({ kind }) => least[kind],
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      always      | 401     201          201     201     201      403         401      401
    `,
  },
  {
    operation: 'create{Noun}',
    when: 'published at once',
    about: 'nothing',
    body: ({ kind }) => ({ ...least[kind], status: 'published' }),
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      always      | 401     403          201     201     201      403         401      401
    `,
  },
  {
    operation: 'change{Noun}',
    when: 'by a patch',
    about: 'entry',
    body: () => ({ slug: 'another-slug' }),
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 401     200          200     200     200      403         401      401
      published   | 401     200          200     200     200      403         401      401
      pending     | 401     200          200     200     200      403         401      401
      unpublished | 401     200          200     200     200      403         401      401
      retracted   | 401     409          409     409     409      403         401      401
      withheld    | 401     404          409     409     409      403         401      401
      takenDown   | 401     409          409     409     409      403         401      401
      unknown     | 401     404          404     404     404      403         401      401
    `,
  },
  {
    operation: 'publish{Noun}',
    when: 'saying what kind of update it is',
    about: 'entry',
    body: () => ({ updateKind: 'minor' }),
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 401     403          200     200     200      403         401      401
      published   | 401     403          409     409     409      403         401      401
      pending     | 401     403          200     200     200      403         401      401
      unpublished | 401     403          200     200     200      403         401      401
      retracted   | 401     403          409     409     409      403         401      401
      withheld    | 401     403          409     409     409      403         401      401
      takenDown   | 401     403          409     409     409      403         401      401
      unknown     | 401     403          404     404     404      403         401      401
    `,
  },
  {
    operation: 'schedule{Noun}',
    when: 'for a time to come',
    about: 'entry',
    body: () => ({ publishAt: '2126-12-01T05:00:00Z', updateKind: 'minor' }),
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 401     403          200     200     200      403         401      401
      scheduled   | 401     403          200     200     200      403         401      401
      published   | 401     403          409     409     409      403         401      401
      pending     | 401     403          200     200     200      403         401      401
      unpublished | 401     403          200     200     200      403         401      401
      retracted   | 401     403          409     409     409      403         401      401
      withheld    | 401     403          409     409     409      403         401      401
      takenDown   | 401     403          409     409     409      403         401      401
      unknown     | 401     403          404     404     404      403         401      401
    `,
  },
  {
    operation: 'unschedule{Noun}',
    when: 'staying a draft',
    about: 'entry',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 401     403          409     409     409      403         401      401
      scheduled   | 401     403          200     200     200      403         401      401
      published   | 401     403          409     409     409      403         401      401
      pending     | 401     403          409     409     409      403         401      401
      unpublished | 401     403          409     409     409      403         401      401
      retracted   | 401     403          409     409     409      403         401      401
      withheld    | 401     403          409     409     409      403         401      401
      takenDown   | 401     403          409     409     409      403         401      401
      unknown     | 401     403          404     404     404      403         401      401
    `,
  },
  {
    operation: 'unpublish{Noun}',
    when: 'taking it from readers',
    about: 'entry',
    body: () => ({}),
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 401     403          409     409     409      403         401      401
      published   | 401     403          200     200     200      403         401      401
      pending     | 401     403          200     200     200      403         401      401
      unpublished | 401     403          409     409     409      403         401      401
      retracted   | 401     403          409     409     409      403         401      401
      withheld    | 401     403          409     409     409      403         401      401
      takenDown   | 401     403          409     409     409      403         401      401
      unknown     | 401     403          404     404     404      403         401      401
    `,
  },
  {
    operation: 'retract{Noun}',
    when: 'with a notice',
    about: 'entry',
    body: text,
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 401     403          409     409     409      403         401      401
      published   | 401     403          201     201     201      403         401      401
      pending     | 401     403          201     201     201      403         401      401
      unpublished | 401     403          201     201     201      403         401      401
      retracted   | 401     403          409     409     409      403         401      401
      withheld    | 401     403          409     409     409      403         401      401
      takenDown   | 401     403          409     409     409      403         401      401
      unknown     | 401     403          404     404     404      403         401      401
    `,
  },
  {
    operation: 'createCorrection',
    when: 'that changes it',
    about: 'entry',
    body: (subject) => correcting(subject, {}),
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 401     409          409     409     409      403         401      401
      published   | 401     201          201     201     201      403         401      401
      pending     | 401     201          201     201     201      403         401      401
      unpublished | 401     409          409     409     409      403         401      401
      retracted   | 401     409          409     409     409      403         401      401
      withheld    | 401     422          409     409     409      403         401      401
      takenDown   | 401     409          409     409     409      403         401      401
      unknown     | 401     422          422     422     422      403         401      401
    `,
  },
  {
    operation: 'createCorrection',
    when: 'that retracts it',
    about: 'entry',
    body: retracting,
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 401     409          409     409     409      403         401      401
      published   | 401     201          201     201     201      403         401      401
      pending     | 401     201          201     201     201      403         401      401
      unpublished | 401     201          201     201     201      403         401      401
      retracted   | 401     409          409     409     409      403         401      401
      withheld    | 401     422          409     409     409      403         401      401
      takenDown   | 401     409          409     409     409      403         401      401
      unknown     | 401     422          422     422     422      403         401      401
    `,
  },
  {
    operation: 'createCorrection',
    when: 'only tried out',
    about: 'entry',
    body: (subject) => correcting(subject, { dryRun: true }),
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 401     409          409     409     409      403         401      401
      published   | 401     200          200     200     200      403         401      401
      pending     | 401     200          200     200     200      403         401      401
      unpublished | 401     409          409     409     409      403         401      401
      retracted   | 401     409          409     409     409      403         401      401
      withheld    | 401     422          409     409     409      403         401      401
      takenDown   | 401     409          409     409     409      403         401      401
      unknown     | 401     422          422     422     422      403         401      401
    `,
  },
];
