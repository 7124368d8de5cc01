import { acceptRequest } from '../../src/correction-requests/triage.js';
import { correctionInput } from '../../src/corrections/schema.js';
import type { Served } from '../support/serve.js';
import type { Expectation } from './expectation.js';
import type { Key } from './keyring.js';

const subject = { type: 'actor', id: 'asked-about' };
const correction = { kind: 'editors-note', text: 'What readers are told.', targets: [subject] };

/** What everybody may do with a request for a correction, and with the request that makes one. */
export const requestExpectations: Expectation[] = [
  {
    operation: 'requestCorrection',
    when: 'as a reader does',
    about: 'entry',
    body: ({ kind, id }) => ({ about: { type: kind, id }, text: 'It is wrong.' }),
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      draft       | 422     422          422     422     422      422         401      401
      published   | 201     201          201     201     201      201         401      401
      pending     | 201     201          201     201     201      201         401      401
      unpublished | 422     422          422     422     422      422         401      401
      retracted   | 422     422          422     422     422      422         401      401
      withheld    | 422     422          422     422     422      422         401      401
      takenDown   | 422     422          422     422     422      422         401      401
      unknown     | 422     422          422     422     422      422         401      401
    `,
  },
  {
    operation: 'getRequestStatus',
    when: 'by its secret',
    about: 'requestStatus',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      known       | 200     200          200     200     200      200         401      401
      unknown     | 404     404          404     404     404      404         401      401
    `,
  },
  {
    operation: 'listCorrectionRequests',
    when: 'in every state',
    about: 'request',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      received    | 401     403          shown   shown   shown    shown       401      401
      accepted    | 401     403          shown   shown   shown    shown       401      401
      reopened    | 401     403          shown   shown   shown    shown       401      401
      resolved    | 401     403          shown   shown   shown    shown       401      401
      rejected    | 401     403          shown   shown   shown    shown       401      401
      duplicate   | 401     403          shown   shown   shown    shown       401      401
      unknown     | 401     403          hidden  hidden  hidden   hidden      401      401
    `,
  },
  {
    operation: 'getCorrectionRequest',
    when: 'with who asked',
    about: 'request',
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      received    | 401     403          200     200     200      200         401      401
      accepted    | 401     403          200     200     200      200         401      401
      reopened    | 401     403          200     200     200      200         401      401
      resolved    | 401     403          200     200     200      200         401      401
      rejected    | 401     403          200     200     200      200         401      401
      duplicate   | 401     403          200     200     200      200         401      401
      unknown     | 401     403          404     404     404      404         401      401
    `,
  },
  {
    operation: 'acceptRequest',
    when: 'with its correction',
    about: 'request',
    body: () => correction,
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      received    | 401     403          201     201     201      403         401      401
      accepted    | 401     403          409     409     409      403         401      401
      reopened    | 401     403          201     201     201      403         401      401
      resolved    | 401     403          409     409     409      403         401      401
      rejected    | 401     403          409     409     409      403         401      401
      duplicate   | 401     403          409     409     409      403         401      401
      unknown     | 401     403          404     404     404      403         401      401
    `,
  },
  {
    operation: 'rejectRequest',
    when: 'with a reason',
    about: 'request',
    body: () => ({ reason: 'The source says otherwise.' }),
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      received    | 401     403          200     200     200      403         401      401
      accepted    | 401     403          409     409     409      403         401      401
      reopened    | 401     403          200     200     200      403         401      401
      resolved    | 401     403          409     409     409      403         401      401
      rejected    | 401     403          409     409     409      403         401      401
      duplicate   | 401     403          409     409     409      403         401      401
      unknown     | 401     403          404     404     404      403         401      401
    `,
  },
  {
    operation: 'markRequestDuplicate',
    when: 'of itself, which is refused last',
    about: 'request',
    body: ({ id }) => ({ of: id }),
    answers: `
                  | anyone  contributor  editor  admin   inScope  outOfScope  revoked  expired
      received    | 401     403          422     422     422      403         401      401
      accepted    | 401     403          409     409     409      403         401      401
      reopened    | 401     403          422     422     422      403         401      401
      resolved    | 401     403          409     409     409      403         401      401
      rejected    | 401     403          409     409     409      403         401      401
      duplicate   | 401     403          409     409     409      403         401      401
      unknown     | 401     403          404     404     404      403         401      401
    `,
  },
];

type Send = (path: string, body: object) => Promise<{ id: string; statusUrl?: string }>;

/** Makes a request in every state; answers their ids, and under `known` the secret of one. */
export async function makeRequests(
  { ctx }: Served,
  { send, admin }: { send: Send; admin: Key },
): Promise<Map<string, string>> {
  const actor = { type: 'Person', name: 'Asked about', slug: subject.id, status: 'published' };
  await send('/v1/actors', actor);
  const ask = () => send('/v1/correction-requests', { about: subject, text: 'It is wrong.' });
  const decide = async (verb: string, body: object): Promise<string> => {
    const { id } = await ask();
    await send(`/v1/correction-requests/${id}/${verb}`, body);
    return id;
  };
  // Where corrections need a second person, an acceptance is a proposal.
  const fourEyes = { ...ctx, config: { ...ctx.config, fourEyes: true } };
  const propose = async (): Promise<{ id: string; correctionId: string }> => {
    const { id } = await ask();
    const { principal } = admin;
    await acceptRequest({ ctx: fourEyes, principal }, id, correctionInput.parse(correction));
    const { correctionId } = await ctx.db.correctionRequest.findUniqueOrThrow({ where: { id } });
    return { id, correctionId: correctionId! };
  };
  const [received, accepted, reopened] = [await ask(), await propose(), await propose()];
  await ctx.db.correction.update({
    where: { id: reopened.correctionId },
    data: { status: 'rejected', rejectionReason: 'No.' },
  });
  return new Map([
    ['received', received.id],
    ['known', received.statusUrl!.split('/').at(-1)!],
    ['accepted', accepted.id],
    ['reopened', reopened.id],
    ['resolved', await decide('accept', correction)],
    ['rejected', await decide('reject', { reason: 'No.' })],
    ['duplicate', await decide('duplicate', { of: received.id })],
  ]);
}
