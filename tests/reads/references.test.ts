import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { kinds, publish, succeed } from './newsroom.js';

type Item = Record<string, unknown>;

const compact = ['id', 'name', 'slug', 'type', 'url'];
/** What each kind says about other entries, and what the relation adds to the compact form. */
const members: Record<string, Record<string, string[]>> = {
  articles: {
    actors: compact,
    events: compact,
    claims: [...compact, 'claimStatus'],
    isBasedOn: compact,
    citation: compact,
    translationOf: compact,
    workTranslation: [...compact, 'inLanguage'],
    story: compact,
  },
  actors: { affiliation: compact },
  events: { actors: [...compact, 'role'], citation: compact },
  claims: { claimant: compact, appearance: compact, events: compact },
  sources: {},
  stories: {},
};

describe('a reference to another entry', () => {
  const api = useApi();

  it('is its id, type, slug, name and URL, with the status of a claim and the role of a participant', async () => {
    await publish(api, 'articles', {
      headline: 'Maduro y la Corte firman un acuerdo',
      inLanguage: 'es',
      translationOf: 'maduro-and-icc-sign-agreement',
    });
    for (const kind of kinds) {
      const { items } = (await succeed(api.get(`/v1/${kind}?limit=100`))).body;
      for (const [member, expected] of Object.entries(members[kind]!)) {
        const found = (items as Item[]).flatMap((item) => (item[member] ?? []) as Item[]);
        expect([kind, member, found.length > 0]).toEqual([kind, member, true]);
        for (const one of found) {
          expect([kind, member, Object.keys(one).sort()]).toEqual([kind, member, expected.sort()]);
        }
      }
    }
  });

  it('stands beside its stance in the evidence of a claim', async () => {
    const { items } = (await succeed(api.get('/v1/claims?limit=100'))).body;
    const evidence = items.flatMap((item: Item) => item['evidence']);
    expect(evidence.length).toBeGreaterThan(0);
    for (const one of evidence) {
      expect(Object.keys(one)).toEqual(['source', 'stance']);
      expect(Object.keys(one.source).sort()).toEqual(compact);
      expect(['supports', 'refutes', 'context']).toContain(one.stance);
    }
  });

  it('is what an annotation of the text carries besides its key and kind', async () => {
    const { articleBody } = (await succeed(api.get('/v1/articles/maduro-and-icc-sign-agreement')))
      .body;
    const marks = articleBody.flatMap(({ markDefs }: Item) => markDefs);
    const annotations = marks.filter(({ _type }: Item) => _type !== 'link');
    expect(annotations.length).toBeGreaterThan(25);
    for (const one of annotations) {
      const own = one._type === 'claim' ? [...compact, 'claimStatus'] : compact;
      expect(Object.keys(one).sort()).toEqual(['_key', '_type', ...own].sort());
    }
  });

  it('leads to the entry by its URL and by its id', async () => {
    const { claims, actors, events, isBasedOn, story } = (
      await succeed(api.get('/v1/articles/maduro-and-icc-sign-agreement'))
    ).body;
    for (const one of [claims[0], actors[0], events[0], isBasedOn[0], story]) {
      const { pathname } = new URL(one.url);
      const bySlug = (await succeed(api.get(pathname))).body;
      const byId = (await succeed(api.get(pathname.replace(one.slug, one.id)))).body;
      expect(byId).toEqual(bySlug);
      expect(bySlug).toMatchObject({ id: one.id, type: one.type, slug: one.slug, url: one.url });
    }
  });

  it('is left out, with its annotation, where readers cannot see the entry', async () => {
    const hidden = (await api.post('/v1/actors', 'editor', { type: 'Person', name: 'Unknown' }))
      .body;
    const article = await publish(api, 'articles', {
      headline: 'Somebody unknown',
      articleBody: `It was [somebody](actor:${hidden.slug}) and [Khan](actor:karim-khan).`,
    });
    const { body, text } = await succeed(api.get(`/v1/articles/${article.id}`));
    expect(body.actors.map(({ slug }: Item) => slug)).toEqual(['karim-khan']);
    expect(body.articleBody[0].markDefs).toHaveLength(1);
    expect(text).not.toContain(hidden.id);
    const draft = (await api.get(`/v1/articles/${article.id}?draft=true`, 'contributor')).body;
    expect(draft.actors).toHaveLength(2);
  });
});
