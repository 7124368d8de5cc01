import type { Expectation } from './expectation.js';

/** What everybody is answered who asks what else carries a mistake. */
export const impactExpectations: Expectation[] = [
  {
    operation: 'getCorrectionImpact',
    when: 'of a correction',
    about: 'correction',
    answers: `
                            | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      ownProposal           | 404     200          200     200     200      200         401      401
      proposal              | 404     200          200     200     200      200         401      401
      published             | 200     200          200     200     200      200         401      401
      rejected              | 404     200          200     200     200      200         401      401
      unknown               | 404     404          404     404     404      404         401      401
    `,
  },
  {
    operation: 'get{Noun}Impact',
    when: 'before anybody corrects it',
    about: 'entry',
    kinds: ['claim', 'event'],
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
];
