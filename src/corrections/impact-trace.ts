import type { Database } from '../db/client.js';
import { documentText } from '../portable-text/document-text.js';
import { findQuote } from '../portable-text/quote.js';
import {
  type NearCopy,
  nearCopies,
  type WrongPassage,
  wrongPassage,
} from '../portable-text/near-copies.js';
import {
  type Body,
  type CarrierRecord,
  findBodiesOf,
  findBodiesSeen,
  findCarriers,
  findMentions,
  findSimilar,
  findTranslations,
  type Mention,
  type Similar,
} from './impact-repository.js';

/** How many wrong passages are looked for in other articles. */
const MOST_PASSAGES = 20;

/** How many characters are compared in all, counting an article once for each passage; the likeliest come first. */
const MOST_COMPARED = 10_000_000;

/** A wrong passage, and the article among those listed that it was taken from, if it was. */
export interface SourcedPassage extends WrongPassage {
  from: string | null;
}

/** What is wrong, and since when it is known. */
export interface Mistake {
  /** The ids of the claims and events at fault: whoever mentions them may carry it on. */
  facts: string[];
  /** The ids of the articles that are corrected themselves. */
  articles: string[];
  passages: SourcedPassage[];
  /** Whether the sentences in which articles mention the facts are looked for in others too. */
  spreads: boolean;
  /** The instant whose public versions are looked at besides those of now. */
  at: Date | null;
  /** Corrections from this instant on count as corrections of the mistake, save the one that tells of it. */
  since: Date;
  correctionId: string | null;
}

/** An article that may carry a mistake, and all that speaks for it. */
export interface Carrier {
  record: CarrierRecord;
  mentions: Mention[];
  /** The article that it is a translation of, if that carries the mistake too. */
  translations: string[];
  /** Whether it only translates corrected articles, and readers first saw it after these were corrected. */
  isMadeSince: boolean;
  passages: TracedPassage[];
  /** Its text as readers see it now. */
  live: Body | undefined;
}

/** The near-copies of one wrong passage in an article: as readers saw it then, and as they see it now. */
export interface TracedPassage {
  wrong: WrongPassage;
  then: NearCopy[];
  now: NearCopy[];
}

/**
 * Every article that readers can see now and that mentions a fact at fault, is a translation of one that does (or of a
 * corrected one), or nearly has a wrong passage. The number of queries does not depend on how many there are.
 */
export async function traceMistake(
  db: Database,
  mistake: Mistake,
): Promise<{ carriers: Carrier[]; truncated: boolean }> {
  const { facts, articles: except, at } = mistake;
  const mentions = await findMentions(db, { facts, except, at });
  const annotated = mistake.spreads ? await annotatedPassages(db, mentions.rows) : [];
  const all = [...mistake.passages, ...annotated];
  const passages = all.slice(0, MOST_PASSAGES);
  const texts = passages.map(({ text }) => text);
  const similar = await findSimilar(db, { texts, except, at });
  const articles = [...except, ...mentions.rows.map(({ articleId }) => articleId)];
  const translations = await findTranslations(db, { articles: [...new Set(articles)], at });
  const traced = trace(similar.rows, passages, await bodiesOf(db, similar.rows, at));
  const ids = [mentions, translations].flatMap(({ rows }) => rows.map((row) => row.articleId));
  const listed = [...new Set([...ids, ...traced.passages.keys()])];
  const records = await findCarriers(db, {
    articles: listed.filter((id) => !except.includes(id)),
    since: mistake.since,
    except: mistake.correctionId,
  });
  const translated = (id: string) =>
    translations.rows.flatMap(({ articleId, of }) => (articleId === id ? [of] : []));
  const carriers = records.map((record): Carrier => ({
    record,
    mentions: mentions.rows.filter(({ articleId }) => articleId === record.entryId),
    translations: translated(record.entryId),
    isMadeSince: isMadeSince(record, { of: translated(record.entryId), mistake }),
    passages: traced.passages.get(record.entryId) ?? [],
    live: traced.live.get(record.entryId),
  }));
  const more = mentions.more || similar.more || translations.more || traced.more;
  return { carriers, truncated: more || all.length > passages.length };
}

/** A proposal has corrected nothing yet, and an article that only mentions a fact at fault may still be wrong. */
function isMadeSince(
  { datePublished }: CarrierRecord,
  { of, mistake: { articles, at } }: { of: string[]; mistake: Mistake },
): boolean {
  const isOfCorrected = of.length > 0 && of.every((one) => articles.includes(one));
  return isOfCorrected && at !== null && datePublished !== null && datePublished > at;
}

/** The sentences in which articles mention the facts at fault, each once. */
async function annotatedPassages(db: Database, mentions: Mention[]): Promise<SourcedPassage[]> {
  const now = mentions.filter(({ isLive }) => isLive).slice(0, MOST_PASSAGES + 1);
  const bodies = await findBodiesOf(db, [...new Set(now.map(({ revisionId }) => revisionId))]);
  const passages = now.flatMap(({ articleId, revisionId, blockKey, exact }) => {
    const blocks = bodies.find((body) => body.revisionId === revisionId)?.blocks ?? [];
    const result = findQuote(blocks, { exact });
    const matches = result.kind === 'ambiguous' ? result.matches : [];
    const found = result.kind === 'found' ? [result.match] : matches;
    const match = found.find(({ blockKeys }) => blockKeys[0] === blockKey);
    return match ? [{ ...wrongPassage(blocks, match, null), from: articleId }] : [];
  });
  return [...new Map(passages.map((passage) => [passage.text, passage])).values()];
}

function bodiesOf(db: Database, similar: Similar[], at: Date | null): Promise<Body[]> {
  const articles = [...new Set(similar.map(({ articleId }) => articleId))];
  return findBodiesSeen(db, { articles, at });
}

/** The near-copies in those articles that have any; sharing a few words with a passage is not enough. */
function trace(
  similar: Similar[],
  passages: SourcedPassage[],
  bodies: Body[],
): { passages: Map<string, TracedPassage[]>; live: Map<string, Body>; more: boolean } {
  const found = new Map<string, TracedPassage[]>();
  let left = MOST_COMPARED;
  let more = false;
  for (const { articleId, passage } of similar) {
    const wrong = passages[passage];
    if (!wrong || wrong.from === articleId) continue;
    const versions = bodies.filter((body) => body.articleId === articleId);
    left -= versions.reduce((sum, { blocks }) => sum + documentText(blocks).text.length, 0);
    if (left < 0) return { passages: found, live: livesOf(bodies), more: true };
    const copies = versions.map((body) => ({ body, ...nearCopies(body.blocks, wrong) }));
    more ||= copies.some((one) => one.more);
    const now = copies.find(({ body }) => body.isLive)?.copies ?? [];
    const then = copies.find(({ body }) => !body.isLive)?.copies ?? now;
    if (now.length + then.length === 0) continue;
    found.set(articleId, [...(found.get(articleId) ?? []), { wrong, then, now }]);
  }
  return { passages: found, live: livesOf(bodies), more };
}

function livesOf(bodies: Body[]): Map<string, Body> {
  const live = bodies.filter(({ isLive }) => isLive);
  return new Map(live.map((body) => [body.articleId, body]));
}
