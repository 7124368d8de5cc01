import type { Expectation } from './expectation.js';

const reason = () => ({ reason: 'For the newsroom.' });

/** Who may keep an entry from readers and show it again; an administrator asked for `asked` to be shown. */
export const holdExpectations: Expectation[] = [
  {
    operation: 'get{Noun}Hold',
    when: 'with its reason',
    about: 'entry',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 401     403          409     409     409      409         401      401
      published   | 401     403          409     409     409      409         401      401
      pending     | 401     403          409     409     409      409         401      401
      unpublished | 401     403          409     409     409      409         401      401
      retracted   | 401     403          200     200     200      200         401      401
      withheld    | 401     403          200     200     200      200         401      401
      takenDown   | 401     403          403     200     403      403         401      401
      unknown     | 401     403          404     404     404      404         401      401
    `,
  },
  {
    operation: 'withhold{Noun}',
    when: 'for a time',
    about: 'entry',
    body: reason,
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 401     403          409     409     409      403         401      401
      published   | 401     403          200     200     200      403         401      401
      pending     | 401     403          200     200     200      403         401      401
      unpublished | 401     403          200     200     200      403         401      401
      retracted   | 401     403          409     409     409      403         401      401
      withheld    | 401     403          409     409     409      403         401      401
      takenDown   | 401     403          409     409     409      403         401      401
      unknown     | 401     403          404     404     404      403         401      401
    `,
  },
  {
    operation: 'takeDown{Noun}',
    when: 'for legal reasons',
    about: 'entry',
    body: () => ({ ...reason(), notice: 'For readers.' }),
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 401     403          403     200     403      403         401      401
      published   | 401     403          403     200     403      403         401      401
      pending     | 401     403          403     200     403      403         401      401
      unpublished | 401     403          403     200     403      403         401      401
      retracted   | 401     403          403     200     403      403         401      401
      withheld    | 401     403          403     200     403      403         401      401
      takenDown   | 401     403          403     409     403      403         401      401
      unknown     | 401     403          403     404     403      403         401      401
    `,
  },
  {
    operation: 'reinstate{Noun}',
    when: 'by one or two people',
    about: 'entry',
    body: () => ({ ...reason(), note: 'For readers.' }),
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 401     403          409     409     409      403         401      401
      published   | 401     403          409     409     409      403         401      401
      pending     | 401     403          409     409     409      403         401      401
      unpublished | 401     403          409     409     409      403         401      401
      retracted   | 401     403          202     202     202      403         401      401
      withheld    | 401     403          202     202     202      403         401      401
      takenDown   | 401     403          403     202     403      403         401      401
      asked       | 401     403          200     403     200      403         401      401
      unknown     | 401     403          404     404     404      403         401      401
    `,
  },
];
