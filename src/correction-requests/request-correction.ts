import { createHash, randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Env } from '../auth/endpoint.js';
import { recordChange } from '../changes/record-change.js';
import type { Document } from '../content/entry-type.js';
import { ReferenceNotFound } from '../content/references.js';
import { transaction } from '../db/transaction.js';
import type { QuoteMatch } from '../db/generated/enums.js';
import { Problem } from '../http/problem.js';
import { quoteKind, type QuoteSelector } from '../portable-text/quote.js';
import type { Block } from '../portable-text/schema.js';
import { findSubject, insertRequest, type RequestRecord } from './repository.js';
import type { RequestInput } from './schema.js';

/**
 * Keeps what somebody asks to have corrected; answers it with the token of its status URL, of which only the hash is
 * kept. Raises ReferenceNotFound, alike for a draft and for what does not exist.
 */
export async function requestCorrection(
  { ctx, principal }: Env,
  { about, text, quote, evidenceUrl, email }: RequestInput,
): Promise<{ record: RequestRecord; token: string }> {
  return transaction(ctx, async (tx) => {
    const subject = await findSubject(tx, about);
    if (!subject) throw nothingPublished(about);
    const { entryId, version, kind } = subject;
    const token = randomBytes(32).toString('base64url');
    const at = new Date();
    const record = await insertRequest(tx, {
      id: uuidv7(),
      entryId,
      version,
      text,
      evidenceUrl,
      ...(quote && {
        quote,
        quoteMatch: matchOf(ctx.catalog.types[kind].toDocument(subject), quote),
      }),
      email: ctx.config.requestEmailDays > 0 ? email : null,
      tokenHash: hashOf(token),
      dateCreated: at,
    });
    const by = principal?.id ?? null;
    await recordChange(tx, { operation: 'requestCorrection', entryId, isPublic: false, by, at });
    return { record, token };
  });
}

/** What is kept of the token in a status URL: its SHA-256 (256 random bits need no slow hash). */
export function hashOf(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest());
}

function nothingPublished({ type, id }: RequestInput['about']): Problem {
  const detail = `There is no published ${type} “${id}”.`;
  return new Problem(ReferenceNotFound, detail, {
    errors: [{ in: 'body', pointer: '/about/id', detail }],
  });
}

/** Looks in the text, and where it is not there in the members that are one string, such as the headline. */
function matchOf(doc: Document, quote: QuoteSelector): QuoteMatch {
  const body = (doc['articleBody'] ?? []) as Block[];
  const lines = Object.entries(doc).flatMap(([name, value]) =>
    typeof value === 'string' ? [blockOf(name, value)] : [],
  );
  const inBody = quoteKind(body, quote);
  const kind = inBody === 'not-found' ? quoteKind(lines, quote) : inBody;
  return kind === 'not-found' ? 'missing' : kind;
}

function blockOf(name: string, text: string): Block {
  const span = { _type: 'span' as const, _key: name, text, marks: [] };
  return { _type: 'block', _key: name, style: 'normal', markDefs: [], children: [span] };
}
