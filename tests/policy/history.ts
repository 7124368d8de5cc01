import type { Expectation } from './expectation.js';

/** Readers get the history of what they see now; the newsroom that of everything which it may read. */
const asReaders = `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 404     404          404     404     404      404         401      401
      published   | 200     200          200     200     200      200         401      401
      pending     | 200     200          200     200     200      200         401      401
      unpublished | 404     404          404     404     404      404         401      401
      retracted   | 410     410          410     410     410      410         401      401
      withheld    | 404     404          404     404     404      404         401      401
      takenDown   | 451     451          451     451     451      451         401      401
      unknown     | 404     404          404     404     404      404         401      401
`;
const withWorkingVersions = `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 401     200          200     200     200      200         401      401
      published   | 401     200          200     200     200      200         401      401
      pending     | 401     200          200     200     200      200         401      401
      unpublished | 401     200          200     200     200      200         401      401
      retracted   | 401     403          200     200     200      200         401      401
      withheld    | 401     404          200     200     200      200         401      401
      takenDown   | 401     451          451     200     451      451         401      401
      unknown     | 401     404          404     404     404      404         401      401
`;

/** The second version of an entry: that of a pending one readers never saw. */
const neverSeen = `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 404     404          404     404     404      404         401      401
      published   | 404     404          404     404     404      404         401      401
      pending     | 404     404          404     404     404      404         401      401
      unpublished | 404     404          404     404     404      404         401      401
      retracted   | 410     410          410     410     410      410         401      401
      withheld    | 404     404          404     404     404      404         401      401
      takenDown   | 451     451          451     451     451      451         401      401
      unknown     | 404     404          404     404     404      404         401      401
`;
const neverSeenWithWorkingVersions = `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 401     404          404     404     404      404         401      401
      published   | 401     404          404     404     404      404         401      401
      pending     | 401     200          200     200     200      200         401      401
      unpublished | 401     200          200     200     200      200         401      401
      retracted   | 401     403          404     404     404      404         401      401
      withheld    | 401     404          404     404     404      404         401      401
      takenDown   | 401     451          451     404     451      451         401      401
      unknown     | 401     404          404     404     404      404         401      401
`;

/** What everybody may do with the history of an entry. */
export const historyExpectations: Expectation[] = [
  ...['list{Noun}Revisions', 'get{Noun}Revision', 'compare{Noun}Revisions'].flatMap(
    (operation): Expectation[] => [
      { operation, when: 'as readers see it', about: 'entry', answers: asReaders },
      {
        operation,
        when: 'with working versions',
        about: 'entry',
        query: 'draft=true',
        answers: withWorkingVersions,
      },
    ],
  ),
  {
    operation: 'get{Noun}Revision',
    when: 'one that readers never saw',
    about: 'entry',
    version: 2,
    answers: neverSeen,
  },
  {
    operation: 'get{Noun}Revision',
    when: 'one that readers never saw, as a working version',
    about: 'entry',
    version: 2,
    query: 'draft=true',
    answers: neverSeenWithWorkingVersions,
  },
  { operation: 'get{Noun}Timemap', when: 'as readers see it', about: 'entry', answers: asReaders },
  {
    operation: 'restore{Noun}',
    when: 'to its first version',
    about: 'entry',
    body: () => ({}),
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
];
