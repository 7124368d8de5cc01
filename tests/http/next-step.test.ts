import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { useApi } from '../support/api.js';

const article = 'maduro-and-icc-sign-agreement';

describe('a refusal says what to do next:', () => {
  const api = useApi();
  const detailOf = async (query: string): Promise<string> => {
    const { body } = await api.get(`/v1/articles?${query}`).expect(400);
    return body.errors[0].detail;
  };

  it('every form that a date may have', async () => {
    for (const value of ['yesterday', '2021-13']) {
      const forms = 'such as 2021-11-03T17:00:00Z, or a date: 2021, 2021-11 or 2021-11-03.';
      expect(await detailOf(`datePublished[gte]=${value}`)).toContain(forms);
    }
    expect(await detailOf('asOf=2021')).toContain('or a date such as 2021-11-03.');
    const { body } = await api.get('/v1/corrections?datePublished[gte]=yesterday').expect(400);
    expect(body.errors[0].detail).toContain('or a date: 2021');
    // What is of the right form is refused for what is wrong with it.
    expect(await detailOf('datePublished[gte]=2021-02-30')).toContain('a date of the calendar');
    expect(await detailOf('asOf=0000-01-01T00:00:00Z')).toContain('the years 0001 to 9999');
  });

  it('how long something may be', async () => {
    expect(await detailOf(`q=${'a'.repeat(201)}`)).toBe('must have at most 200 characters.');
    expect(await detailOf(`id=${'a,'.repeat(50)}a`)).toBe('must have at most 50 items.');
    expect(await detailOf('keyword=,')).toBe('must not be empty.');
  });

  it('the names that an unknown one may have meant', async () => {
    expect(await detailOf('lang=en')).toContain('Did you mean inLanguage?');
    expect(await detailOf('keywords=a')).toContain('Did you mean keyword?');
    expect(await detailOf('datePublished=2021')).toContain('Did you mean datePublished[gte] or');
    expect(await detailOf('datePublished[eq]=2021')).toContain(
      'Did you mean datePublished[gte] or',
    );
    expect(await detailOf('request=1')).not.toContain('Did you mean');
    expect(await detailOf('nonsense=1')).not.toContain('Did you mean');
    const headlined = { title: 'x', body: 'y' };
    const { body } = await api.post('/v1/articles', 'editor', headlined).expect(400);
    expect(body.errors.map((one: { detail: string }) => one.detail).join()).toContain(
      'Unknown member “body”. Did you mean articleBody?',
    );
  });

  it('what to do instead of sending what only answers have', async () => {
    const document = { headline: 'x', actors: ['karim-khan'], status: 'draft' };
    const detailsOf = ({ body }: { body: { errors: { detail: string }[] } }) =>
      body.errors.map(({ detail }) => detail).join(' ');
    const created = await api.post('/v1/articles', 'editor', document).expect(400);
    expect(detailsOf(created)).toContain(
      '“actors”. A passage of articleBody says so: [words](actor:',
    );
    const path = '/v1/articles/maduro-and-icc-sign-agreement';
    const changed = await api.patch(path, 'editor', document, '*').expect(400);
    expect(detailsOf(changed)).toContain('“actors”. A passage of articleBody says so');
    expect(detailsOf(changed)).toContain('“status”. It is changed by POST to …/publish');
  });

  it('that what it names is the first of several faults', async () => {
    const { body } = await api.get('/v1/articles?limit=0&sort=x').expect(400);
    expect(body.detail).toMatch(/^The request has 2 faults\. The first: \/limit must be /);
  });

  it('the shape of a quote, and of what a request is about', async () => {
    const changes = [{ quote: 'in 2019', replacement: 'in 2018' }];
    const correction = { kind: 'correction', text: 'A note.' };
    const targets = [{ type: 'article', id: article, changes }];
    const refused = await api.post('/v1/corrections', 'editor', { ...correction, targets });
    expect(refused.body.errors[0].detail).toContain('{ "exact": "the words that are wrong" }');
    const asked = { about: article, text: 'It is wrong.' };
    const { body } = await api.post('/v1/correction-requests', 'anyone', asked).expect(400);
    expect(body.errors[0].detail).toContain('{ "type": "article", "id": "its-slug" }');
    const without = await api.post('/v1/correction-requests', 'anyone', { text: 'It is wrong.' });
    expect(without.body.errors[0].detail).toBe('is missing.');
  });

  it('how a passage in Markdown leads to an entry', async () => {
    const draft = {
      headline: 'x',
      articleBody: '[Khan](person:karim-khan) ![a](https://a.example/b)',
    };
    const { body } = await api.post('/v1/articles', 'editor', draft).expect(400);
    const details = body.errors.map((one: { detail: string }) => one.detail).join(' ');
    expect(details).toContain('claim:, actor: or event: with a slug');
    expect(details).toContain('An image cannot be kept in an article; link to it');
  });

  it('what follows on a decision about a proposal', async () => {
    const propose = async () => {
      const targets = [{ type: 'article', id: article, changes: [] }];
      const note = { kind: 'editors-note', text: 'A note.', targets };
      return (await api.post('/v1/corrections', 'contributor', note).expect(201)).body.id as string;
    };
    const decide = (id: string, verb: string) =>
      api.post(
        `/v1/corrections/${id}/${verb}`,
        'editor',
        verb === 'reject' ? { reason: 'No.' } : undefined,
      );
    const approved = await propose();
    await decide(approved, 'approve').expect(200);
    for (const verb of ['approve', 'reject']) {
      const { body } = await decide(approved, verb).expect(409);
      expect(body.detail).toContain('publish another correction with `supersedes`');
    }
    const rejected = await propose();
    await decide(rejected, 'reject').expect(200);
    expect((await decide(rejected, 'approve').expect(409)).body.detail).toContain(
      'propose it again',
    );
  });

  it('how to take away what cannot be deleted', async () => {
    const { body } = await request(api.app).delete(`/v1/articles/${article}`).expect(405);
    const page = await api.get(new URL(body.type).pathname);
    expect(page.body.remedy).toContain('…/retract');
  });
});
