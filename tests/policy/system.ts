import type { Expectation } from './expectation.js';

const open = `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      always      | 200     200          200     200     200      200         401      401
    `;

/** What everybody may do with the change log, with keys and with the system itself. */
export const systemExpectations: Expectation[] = [
  {
    operation: 'search',
    when: 'over what readers see',
    about: 'nothing',
    query: 'q=Maduro',
    answers: open,
  },
  {
    operation: 'listChanges',
    when: 'as readers see it',
    about: 'nothing',
    answers: open,
  },
  {
    operation: 'listChanges',
    when: 'with what readers do not see',
    about: 'nothing',
    query: 'draft=true',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      always      | 401     200          200     200     200      200         401      401
    `,
  },
  ...['', 'draft=true'].map((query): Expectation => ({
    operation: 'streamChanges',
    when: query === '' ? 'as readers see it' : 'with what readers do not see',
    about: 'nothing',
    query,
    answers:
      query === ''
        ? open
        : `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      always      | 401     200          200     200     200      200         401      401
    `,
  })),
  {
    operation: 'listWebhooks',
    when: 'by administrators',
    about: 'nothing',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      always      | 401     403          403     200     403      403         401      401
    `,
  },
  {
    operation: 'createWebhook',
    when: 'by administrators',
    about: 'nothing',
    body: () => ({ url: 'https://example.com/' }),
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      always      | 401     403          403     201     403      403         401      401
    `,
  },
  {
    operation: 'getWebhook',
    when: 'by administrators',
    about: 'nothing',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      always      | 401     403          403     404     403      403         401      401
    `,
  },
  {
    operation: 'deleteWebhook',
    when: 'by administrators',
    about: 'nothing',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      always      | 401     403          403     404     403      403         401      401
    `,
  },
  {
    operation: 'testWebhook',
    when: 'by administrators',
    about: 'nothing',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      always      | 401     403          403     404     403      403         401      401
    `,
  },
  {
    operation: 'listWebhookDeliveries',
    when: 'by administrators',
    about: 'nothing',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      always      | 401     403          403     404     403      403         401      401
    `,
  },
  {
    operation: 'listKeys',
    when: 'without their secrets',
    about: 'nothing',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      always      | 401     403          403     200     403      403         401      401
    `,
  },
  {
    operation: 'createKey',
    when: 'for a contributor',
    about: 'nothing',
    body: () => ({ role: 'contributor', name: 'Somebody new' }),
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      always      | 401     403          403     201     403      403         401      401
    `,
  },
  {
    operation: 'getKey',
    when: 'without its secret',
    about: 'key',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      own         | 401     403          403     200     403      403         401      401
      another     | 401     403          403     200     403      403         401      401
      revoked     | 401     403          403     200     403      403         401      401
      unknown     | 401     403          403     404     403      403         401      401
    `,
  },
  {
    operation: 'revokeKey',
    when: 'for good',
    about: 'key',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      own         | 401     403          403     409     403      403         401      401
      another     | 401     403          403     204     403      403         401      401
      revoked     | 401     403          403     204     403      403         401      401
      unknown     | 401     403          403     404     403      403         401      401
    `,
  },
  ...[
    'getIndex',
    'getHealth',
    'getReadiness',
    'getMetrics',
    'getOpenApiJson',
    'getOpenApiYaml',
    'listProblems',
    'getCorrectionsRss',
    'getCorrectionsAtom',
    'getCorrectionsJsonFeed',
    'getArticlesRss',
    'getArticlesAtom',
    'getArticlesJsonFeed',
    'getNewsSitemap',
  ].map((operation): Expectation => ({
    operation,
    when: 'by anybody',
    about: 'nothing',
    answers: open,
  })),
  {
    operation: 'getProblem',
    when: 'by anybody',
    about: 'problem',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      known       | 200     200          200     200     200      200         401      401
      unknown     | 404     404          404     404     404      404         401      401
    `,
  },
];
