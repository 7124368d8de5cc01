import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { kinds, listed, publish, republish, succeed } from './newsroom.js';

describe('a range of dates', () => {
  const api = useApi();
  const dates = ['2016-12-31', '2017', '2017-01', '2017-01-01', '2017-01-02', '2017-02', '2018'];

  beforeAll(async () => {
    for (const startDate of dates) {
      await publish(api, 'events', {
        name: `On ${startDate}`,
        startDate,
        eventStatus: 'EventMovedOnline',
      });
    }
    await publish(api, 'events', { name: 'Undated', eventStatus: 'EventMovedOnline' });
  });

  const within = (query: string) =>
    listed(api, `/v1/events?eventStatus=EventMovedOnline&sort=startDate&${query}`, 'startDate');

  it.each([
    ['gte', '2017', dates.slice(1)],
    ['gte', '2017-01', dates.slice(1)],
    ['gte', '2017-01-01', dates.slice(1)],
    ['gte', '2017-01-02', dates.slice(4)],
    ['gt', '2017-01-01', dates.slice(4)],
    ['gt', '2017-01', dates.slice(5)],
    ['gt', '2017', dates.slice(6)],
    ['lt', '2017', dates.slice(0, 1)],
    ['lt', '2017-01-01', dates.slice(0, 1)],
    ['lt', '2017-02', dates.slice(0, 5)],
    ['lte', '2017-01-01', dates.slice(0, 4)],
    ['lte', '2017-01', dates.slice(0, 5)],
    ['lte', '2017', dates.slice(0, 6)],
    ['lte', '2016', dates.slice(0, 1)],
  ])('[%s]=%s compares the days on which events begin', async (comparison, value, expected) => {
    expect(await within(`startDate[${comparison}]=${value}`)).toEqual(expected);
  });

  it('sorts a year before its months, a month before its days, and the undated last', async () => {
    expect(await within('')).toEqual([...dates, null]);
    const descending = await listed(
      api,
      '/v1/events?eventStatus=EventMovedOnline&sort=-startDate',
      'startDate',
    );
    expect(descending).toEqual([...[...dates].reverse(), null]);
  });

  it('narrows from both ends, and by another field too', async () => {
    expect(await within('startDate[gte]=2017-01&startDate[lt]=2017-02')).toEqual(dates.slice(1, 5));
    expect(await within('startDate[gt]=2018&startDate[lt]=2017')).toEqual([]);
    expect(await within('startDate[gte]=2017&endDate[gte]=2017')).toEqual([]);
  });

  it('of instants takes an instant, or a date that stands for its whole period', async () => {
    const { datePublished } = (await succeed(api.get('/v1/articles'))).body.items[0];
    const [day = ''] = datePublished.split('T');
    const [year = '', month = ''] = day.split('-');
    const next = String(Number(year) + 1);
    const cases: [string, number][] = [
      [`datePublished[gte]=${datePublished}`, 1],
      [`datePublished[gt]=${datePublished}`, 0],
      [`datePublished[lte]=${datePublished}`, 1],
      [`datePublished[lt]=${datePublished}`, 0],
      [`datePublished[lte]=${datePublished.replace('Z', '-01:00')}`, 1],
      [`datePublished[gte]=${datePublished.replace('Z', '-01:00')}`, 0],
      ...[day, `${year}-${month}`, year].flatMap((value): [string, number][] => [
        [`datePublished[gte]=${value}`, 1],
        [`datePublished[lte]=${value}`, 1],
        [`datePublished[gt]=${value}`, 0],
        [`datePublished[lt]=${value}`, 0],
      ]),
      [`datePublished[gt]=${Number(year) - 1}&datePublished[lt]=${next}`, 1],
      ['datePublished[lte]=9999', 1],
      ['datePublished[gt]=9999-12-31', 0],
      ['datePublished[gte]=0001', 1],
      ['datePublished[lt]=0001-01-01T00:00:00Z', 0],
    ];
    for (const [query, count] of cases) {
      expect([query, (await listed(api, `/v1/articles?${query}`)).length]).toEqual([query, count]);
    }
  });

  it('of dateModified finds in every kind what changed since', async () => {
    const noted = await publish(api, 'stories', { name: 'The last before the change' });
    const since = `dateModified[gt]=${noted.dateModified}`;
    const changed = {
      articles: await publish(api, 'articles', { headline: 'New' }),
      actors: await publish(api, 'actors', { type: 'Person', name: 'New' }),
      events: await publish(api, 'events', { name: 'New' }),
      claims: await publish(api, 'claims', { text: 'New' }),
      sources: await publish(api, 'sources', { name: 'New' }),
      stories: await republish(api, 'stories', 'maduro-and-the-icc', { name: 'Newer' }),
    };
    for (const kind of kinds) {
      const expected = changed[kind as keyof typeof changed].id;
      expect(await listed(api, `/v1/${kind}?${since}`, 'id')).toEqual([expected]);
    }
  });
});

describe('a parameter that cannot be', () => {
  const api = useApi();

  it.each([
    ['/v1/articles?nonsense=1', 'articleSection'],
    ['/v1/articles?claimStatus=refuted', 'inLanguage'],
    ['/v1/actors?sort=headline', '-name'],
    ['/v1/articles?sort=headline,-headline', 'once'],
    ['/v1/articles?fields=headline,nonsense', 'articleBody'],
    ['/v1/articles?body=pdf', 'markdown'],
    ['/v1/events?body=html', 'fields'],
    ['/v1/claims?claimStatus=true', 'withdrawn'],
    ['/v1/actors?type=Robot', 'Organization'],
    ['/v1/articles?corrected=yes', 'true or false'],
    ['/v1/articles?status=hidden', 'retracted'],
    ['/v1/articles?inLanguage=en-a', 'BCP 47'],
    ['/v1/articles?inLanguage=english!', 'BCP 47'],
    ['/v1/articles?actor=', 'id or a slug'],
    ['/v1/articles?actor=a%20b', 'id or a slug'],
    ['/v1/articles?limit=101', '1 to 100'],
    ['/v1/articles?limit=1e1', '1 to 100'],
    ['/v1/articles?count=1', 'true or false'],
    ['/v1/events?startDate[gte]=2017-13', '2017-08'],
    ['/v1/events?startDate[gte]=2017-02-30', 'calendar'],
    ['/v1/events?startDate[after]=2017', 'startDate[gte]'],
    ['/v1/events?startDate=2017', 'startDate[gte]'],
    ['/v1/articles?datePublished[gte]=yesterday', '2021-11-03T17:00:00Z'],
    ['/v1/articles?datePublished[gte]=0000-01-01T00:00:00Z', 'years 0001 to 9999'],
    ['/v1/articles?asOf=2021-11', '2021-11-03T17:00:00Z'],
    ['/v1/articles?asOf=2021-02-30T00:00:00Z', '2021-11-03T17:00:00Z'],
    ['/v1/articles?asOf=0000-01-01T00:00:00Z', 'years 0001 to 9999'],
    ['/v1/articles?asOf=0001-01-01T00:00:00%2B10:00', 'years 0001 to 9999'],
    ['/v1/corrections?nonsense=1', 'severity'],
    ['/v1/corrections?kind=erratum', 'editors-note'],
    ['/v1/corrections?fields=nonsense', 'targets'],
    ['/v1/corrections?include=targets', 'evidence'],
    ['/v1/articles/maduro-and-icc-sign-agreement?limit=5', 'include'],
    ['/v1/articles/maduro-and-icc-sign-agreement?fields=nonsense', 'articleBody'],
  ])('%s is refused with what is allowed: %s', async (path, allowed) => {
    const { status, body, type } = await api.get(path);
    expect([status, type]).toEqual([400, 'application/problem+json']);
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0]).toMatchObject({
      in: 'query',
      detail: expect.stringContaining(allowed),
    });
  });
});
