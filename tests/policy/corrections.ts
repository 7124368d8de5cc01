import type { Expectation } from './expectation.js';

/** What everybody may do with a correction: `ownProposal` is one that the asker made. */
export const correctionExpectations: Expectation[] = [
  {
    operation: 'listCorrections',
    when: 'as readers see it',
    about: 'correction',
    answers: `
                            | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      ownProposal           | hidden  hidden       hidden  hidden  hidden   hidden      401      401
      proposal              | hidden  hidden       hidden  hidden  hidden   hidden      401      401
      published             | shown   shown        shown   shown   shown    shown       401      401
      rejected              | hidden  hidden       hidden  hidden  hidden   hidden      401      401
      unknown               | hidden  hidden       hidden  hidden  hidden   hidden      401      401
    `,
  },
  {
    operation: 'listCorrections',
    when: 'of every status',
    about: 'correction',
    query: 'status=proposed,published,rejected',
    answers: `
                            | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      ownProposal           | 401     shown        shown   shown   shown    shown       401      401
      proposal              | 401     shown        shown   shown   shown    shown       401      401
      published             | 401     shown        shown   shown   shown    shown       401      401
      rejected              | 401     shown        shown   shown   shown    shown       401      401
      unknown               | 401     hidden       hidden  hidden  hidden   hidden      401      401
    `,
  },
  {
    operation: 'getCorrection',
    when: 'as readers see it',
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
    operation: 'getCorrection',
    when: 'with what only the newsroom knows',
    about: 'correction',
    query: 'draft=true',
    answers: `
                            | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      ownProposal           | 401     200          200     200     200      200         401      401
      proposal              | 401     200          200     200     200      200         401      401
      published             | 401     200          200     200     200      200         401      401
      rejected              | 401     200          200     200     200      200         401      401
      unknown               | 401     404          404     404     404      404         401      401
    `,
  },
  {
    operation: 'approveCorrection',
    when: 'as it was proposed',
    about: 'correction',
    body: () => ({}),
    answers: `
                            | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      ownProposal           | 401     403          403     403     403      403         401      401
      proposal              | 401     403          200     200     200      403         401      401
      published             | 401     403          409     409     409      403         401      401
      rejected              | 401     403          409     409     409      403         401      401
      unknown               | 401     403          404     404     404      403         401      401
      proposalOnPending     | 401     403          200     200     200      403         401      401
      proposalOnUnpublished | 401     403          409     409     409      403         401      401
      proposalOnRetracted   | 401     403          409     409     409      403         401      401
      proposalOnWithheld    | 401     403          409     409     409      403         401      401
      proposalOnTakenDown   | 401     403          409     409     409      403         401      401
    `,
  },
  {
    operation: 'rejectCorrection',
    when: 'with a reason',
    about: 'correction',
    body: () => ({ reason: 'The source says otherwise.' }),
    answers: `
                            | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      ownProposal           | 401     200          200     200     200      403         401      401
      proposal              | 401     403          200     200     200      403         401      401
      published             | 401     403          409     409     409      403         401      401
      rejected              | 401     403          409     409     409      403         401      401
      unknown               | 401     404          404     404     404      403         401      401
      proposalOnPending     | 401     403          200     200     200      403         401      401
      proposalOnUnpublished | 401     403          200     200     200      403         401      401
      proposalOnRetracted   | 401     403          200     200     200      403         401      401
      proposalOnWithheld    | 401     403          200     200     200      403         401      401
      proposalOnTakenDown   | 401     403          200     200     200      403         401      401
    `,
  },
  {
    operation: 'readLedger',
    when: 'to verify the record',
    about: 'nothing',
    answers: `
                            | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      always                | 200     200          200     200     200      200         401      401
    `,
  },
];
