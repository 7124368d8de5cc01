import type { z } from 'zod';
import { type ApiEndpoint, endpoint, type Env } from '../auth/endpoint.js';
import { claimType } from '../claims/claim.js';
import type { EntryType } from '../content/entry-type.js';
import { entryParams } from '../content/query.js';
import { Retracted, TakenDown } from '../content/read-entry.js';
import { compact } from '../content/references.js';
import { eventType } from '../events/event.js';
import type { Reply } from '../http/endpoint.js';
import { correctionImpactExample, entryImpactExample } from './impact-examples.js';
import { correctionImpact, entryImpact, type Impact } from './impact.js';
import { impactOut } from './impact-schema.js';
import { shownCopy } from './impact-verdict.js';
import { correctionId } from './query.js';

type Drawn = z.input<typeof impactOut>;

/** What else carries a mistake: asked of a correction, or before anybody corrects of a claim or an event. */
export const impactEndpoints: ApiEndpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/corrections/{id}/impact',
    operationId: 'getCorrectionImpact',
    tag: 'Corrections',
    access: 'readCorrection',
    summary: 'Find what else carries the same mistake',
    description:
      'The published articles that mention the corrected claim or event, are translations of these or of the corrected articles, or nearly have a corrected sentence, among what readers see now and what they saw when it was corrected. A proposal’s are for those who may see it. Each comes with a `target` for POST /v1/corrections; look at it before you send it.',
    params: correctionId,
    returns: {
      200: {
        description: 'The articles, the most alike first.',
        schema: impactOut,
        examples: correctionImpactExample,
      },
    },
    errors: [],
    handler: async ({ env, params }) => {
      const { record, ...impact } = await correctionImpact(env, params.id.toLowerCase());
      return replyOf(env, impact, {
        about: { type: 'correction', id: record.id, path: `corrections/${record.id}` },
        modified: record.datePublished ?? record.dateCreated,
        isPublic: record.status === 'published',
      });
    },
  }),
  ofEntry(claimType),
  ofEntry(eventType),
];

function ofEntry(type: EntryType): ApiEndpoint {
  const { kind, noun, path, tag } = type;
  return endpoint({
    method: 'get',
    path: `/v1/${path}/{id}/impact`,
    operationId: `get${noun}Impact`,
    tag,
    access: 'read',
    summary: `Find what would have to be corrected with this ${kind}`,
    description: `The published articles that mention the ${kind}, their translations, and those that nearly have one of these sentences. What to put in its place is not known yet, so every \`target\` is without changes.`,
    params: entryParams(type),
    returns: {
      200: {
        description: 'The articles, the most alike first.',
        schema: impactOut,
        examples: entryImpactExample(type),
      },
      301: { description: 'It has another slug now; `Location` has the URL.' },
    },
    errors: [Retracted, TakenDown],
    handler: async ({ env, params }) => {
      const found = await entryImpact(env, type, params.id);
      if ('movedTo' in found) {
        const to = `${env.ctx.publicUrl}/v1/${path}/${found.movedTo}/impact`;
        return { status: 301, headers: { Location: to } };
      }
      const { record, ...impact } = found;
      const about = {
        type: kind as 'claim' | 'event',
        id: record.entryId,
        path: `${path}/${record.slug}`,
      };
      return replyOf(env, impact, { about, modified: record.dateModified, isPublic: true });
    },
  });
}

function replyOf(
  { ctx: { publicUrl } }: Env,
  { items, total, truncated }: Impact,
  {
    about: { path, ...about },
    modified,
    isPublic,
  }: {
    about: Omit<Drawn['about'], 'url'> & { path: string };
    modified: Date;
    isPublic: boolean;
  },
): Reply {
  const body: Drawn = {
    about: { ...about, url: `${publicUrl}/v1/${path}` },
    items: items.map((item) => draw(item, publicUrl)),
    total,
    truncated,
  };
  const instants = items.map(({ record }) => record.dateModified.getTime());
  return {
    body,
    modified: new Date(Math.max(modified.getTime(), ...instants)),
    // Whatever is published or corrected next may carry it too, or no longer.
    tags: [about.id, 'articles', 'corrections', ...items.map(({ record }) => record.entryId)],
    visibility: isPublic ? 'public' : 'private',
  };
}

function draw(item: Impact['items'][number], publicUrl: string): Drawn['items'][number] {
  const { record, score, stillThere, target } = item;
  return {
    ...compact(record, { publicUrl }),
    inLanguage: record.article?.inLanguage ?? 'und',
    version: record.version,
    reasons: reasonsOf(item),
    score,
    stillThere,
    correctedBy: record.entry.corrections.flatMap(({ correction: { id, datePublished } }) =>
      datePublished
        ? [
            {
              id,
              url: `${publicUrl}/v1/corrections/${id}`,
              datePublished: datePublished.toISOString(),
            },
          ]
        : [],
    ),
    target,
  };
}

/** Each passage once: as readers see it now where it still stands, else as they saw it. */
function reasonsOf({ mentions, translations, passages }: Impact['items'][number]) {
  const live = mentions.filter(({ isLive }) => isLive);
  const mentioned = (live.length > 0 ? live : mentions).map(({ factId, blockKey, exact }) => ({
    kind: 'annotation' as const,
    of: factId,
    blockKey,
    exact,
  }));
  const copies = passages.flatMap((passage) => {
    const copy = shownCopy(passage);
    if (!copy) return [];
    const { blockKey, text: exact, score } = copy;
    return [{ kind: 'same-sentence' as const, blockKey, exact, score }];
  });
  const translated = [...new Set(translations)].map((of) => ({
    kind: 'translation' as const,
    of,
  }));
  return [...mentioned, ...translated, ...copies];
}
