import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { correctField, listed, publish, republish, succeed, withdraw } from './newsroom.js';

describe('a filter', () => {
  const api = useApi();
  let pedro = '';

  beforeAll(async () => {
    const story = await publish(api, 'stories', { name: 'Another story', keywords: ['Peru'] });
    const actor = await publish(api, 'actors', { type: 'Person', name: 'Pedro' });
    const event = await publish(api, 'events', {
      name: 'A vote in Lima',
      startDate: '2021-06-06',
      eventStatus: 'EventPostponed',
      actors: [actor.id],
    });
    const claim = await publish(api, 'claims', {
      text: 'The vote was fair.',
      claimant: actor.id,
      claimStatus: 'refuted',
      events: [event.id],
      evidence: [{ source: 'niendorf-report-2021', stance: 'context' }],
    });
    await publish(api, 'articles', {
      headline: 'Lima votes',
      inLanguage: 'es',
      articleSection: 'Elections',
      author: [
        { name: 'Ana Pérez' },
        { name: 'Rosa', jobTitle: 'Reporter' },
        { name: 'Luis Paz, Jr.' },
      ],
      keywords: ['Peru', 'human rights', '"fair", they say', '5" screens'],
      story: story.id,
      articleBody: `[Pedro](actor:${actor.slug}) and [the vote](event:${event.slug}): [fair](claim:${claim.slug}).`,
    });
    pedro = actor.id;
    await correctField(
      api,
      { type: 'claim', id: 're-election-2019' },
      { field: '/claimStatus', value: 'refuted' },
    );
    await succeed(
      api.post('/v1/corrections', 'editor', {
        kind: 'clarification',
        text: 'We explain.',
        targets: [
          { type: 'article', id: 'lima-votes' },
          { type: 'actor', id: 'pedro' },
          { type: 'event', id: 'a-vote-in-lima' },
          { type: 'source', id: 'niendorf-report-2021' },
          { type: 'story', id: 'another-story' },
        ],
      }),
    );
    await succeed(
      api.post('/v1/corrections', 'editor', {
        kind: 'editors-note',
        text: 'Only a note.',
        targets: [{ type: 'article', id: 'maduro-and-icc-sign-agreement' }],
      }),
    );
  });

  const seeded = 'maduro-and-icc-sign-agreement';
  const cases: [string, string, string[]][] = [
    ['articles', 'actor=pedro', ['lima-votes']],
    ['articles', 'actor=karim-khan', [seeded]],
    ['articles', 'actor=pedro,karim-khan', ['lima-votes', seeded]],
    ['articles', 'event=a-vote-in-lima', ['lima-votes']],
    ['articles', 'claim=the-vote-was-fair,re-election-2019', ['lima-votes', seeded]],
    ['articles', 'claim=the-vote-was-fair', ['lima-votes']],
    ['articles', 'story=another-story', ['lima-votes']],
    ['articles', 'inLanguage=es', ['lima-votes']],
    ['articles', 'inLanguage=ES,EN', ['lima-votes', seeded]],
    ['articles', 'articleSection=World', [seeded]],
    ['articles', 'articleSection=World,Elections', ['lima-votes', seeded]],
    ['articles', 'keyword=Peru', ['lima-votes']],
    ['articles', 'keyword=human%20rights', ['lima-votes', seeded]],
    ['articles', 'keyword=Peru,Venezuela', ['lima-votes', seeded]],
    ['articles', 'author=Rosa', ['lima-votes']],
    ['articles', 'author=Ana%20P%C3%A9rez,The%20Dossier%20newsroom', ['lima-votes', seeded]],
    ['articles', 'author=Luis%20Paz,%20Jr.', []],
    ['articles', 'author="Luis%20Paz,%20Jr."', ['lima-votes']],
    ['articles', 'author=Nobody,"Luis%20Paz,%20Jr."%20,%20Rosa', ['lima-votes']],
    ['articles', 'keyword="""fair"",%20they%20say"', ['lima-votes']],
    ['articles', 'keyword=5"%20screens', ['lima-votes']],
    ['articles', 'keyword="Venezuela",5"%20screens', ['lima-votes', seeded]],
    ['articles', 'author=Ana', []],
    ['articles', 'author=Reporter', []],
    ['articles', `id=${seeded},no-such-article,lima-votes`, ['lima-votes', seeded]],
    ['articles', `id=${seeded},lima-votes&sort=-headline`, [seeded, 'lima-votes']],
    ['articles', `id=${seeded}&articleSection=Elections`, []],
    ['articles', 'id=pedro', []],
    ['actors', 'id=pedro,karim-khan', ['karim-khan', 'pedro']],
    ['articles', 'corrected=true', ['lima-votes']],
    ['articles', 'corrected=false', [seeded]],
    ['articles', 'status=published', ['lima-votes', seeded]],
    ['articles', 'actor=karim-khan&keyword=Peru', []],
    ['articles', 'actor=pedro&keyword=Peru&inLanguage=es&story=another-story', ['lima-votes']],
    ['actors', 'type=Person&article=lima-votes', ['pedro']],
    ['actors', 'affiliation=international-criminal-court', ['karim-khan']],
    ['actors', 'event=a-vote-in-lima', ['pedro']],
    ['actors', 'event=a-vote-in-lima,guaido-proclamation', ['juan-guaido', 'pedro']],
    ['actors', 'story=another-story', ['pedro']],
    ['actors', 'corrected=true', ['pedro']],
    ['events', 'actor=pedro', ['a-vote-in-lima']],
    ['events', 'actor=pedro,alex-saab', ['a-vote-in-lima', 'saab-extradition']],
    ['events', 'claim=re-election-2019', ['presidential-re-election']],
    ['events', 'article=lima-votes', ['a-vote-in-lima']],
    ['events', 'eventStatus=EventPostponed', ['a-vote-in-lima']],
    ['events', 'story=another-story', ['a-vote-in-lima']],
    ['events', 'corrected=true', ['a-vote-in-lima']],
    ['claims', 'claimStatus=refuted', ['re-election-2019', 'the-vote-was-fair']],
    ['claims', 'claimStatus=disputed', ['us-holds-carvajal-and-saab']],
    ['claims', 'claimant=pedro', ['the-vote-was-fair']],
    ['claims', 'claimant=karim-khan,pedro', ['icc-investigates-2017', 'the-vote-was-fair']],
    ['claims', 'event=presidential-re-election', ['re-election-2019', 'maduro-isolated']],
    ['claims', 'event=presidential-re-election&claimStatus=refuted', ['re-election-2019']],
    ['claims', 'article=lima-votes', ['the-vote-was-fair']],
    ['claims', 'source=presidential-election-results-2018', ['re-election-2019']],
    ['claims', 'story=another-story', ['the-vote-was-fair']],
    ['claims', 'corrected=true', ['re-election-2019']],
    ['sources', 'type=VideoObject', ['maduro-television-statement']],
    ['sources', 'inLanguage=de', ['niendorf-report-2021']],
    ['sources', 'corrected=true', ['niendorf-report-2021']],
    ['stories', 'keyword=Peru', ['another-story']],
    ['stories', 'corrected=true', ['another-story']],
  ];

  it.each(cases)(
    'of /v1/%s by %s finds what it names, and nothing else',
    async (kind, query, slugs) => {
      const found = await listed(api, `/v1/${kind}?limit=100&${query}`);
      expect([...found].sort()).toEqual([...slugs].sort());
      const { total } = (await succeed(api.get(`/v1/${kind}?limit=1&count=true&${query}`))).body;
      expect(total).toBe(slugs.length);
    },
  );

  it('takes ids as well as slugs, in capitals too, and both together', async () => {
    for (const value of [pedro, pedro.toUpperCase(), `pedro,${pedro}`]) {
      expect(await listed(api, `/v1/articles?actor=${value}`)).toEqual(['lima-votes']);
    }
    expect(await listed(api, `/v1/articles?actor=${pedro},karim-khan`)).toHaveLength(2);
  });

  it('never enlarges a result, whatever it is added to', async () => {
    for (const [kind, query] of cases) {
      const ids = async (more: string) => listed(api, `/v1/${kind}?limit=100&${more}`);
      const all = await ids('');
      const some = await ids(query);
      expect(all).toEqual(expect.arrayContaining(some));
      for (const [other, second] of cases.filter(([of]) => of === kind).slice(0, 3)) {
        const names = (one: string) => one.split('&').map((part) => part.split('=')[0]);
        if (names(query).some((name) => names(second).includes(name))) continue;
        const both = await ids(`${query}&${second}`);
        expect([other, query, second, some]).toEqual([
          other,
          query,
          second,
          expect.arrayContaining(both),
        ]);
      }
    }
  }, 180_000);

  it('by a name that nothing has finds nothing', async () => {
    for (const query of [
      'actor=nobody',
      'actor=00000000-0000-7000-8000-000000000000',
      'story=nothing',
      'articleSection=Sport',
      'keyword=chess',
      'inLanguage=fr',
    ]) {
      expect([query, await listed(api, `/v1/articles?${query}`)]).toEqual([query, []]);
    }
  });

  it('by an old slug finds what the new one finds', async () => {
    const actor = await publish(api, 'actors', { type: 'Person', name: 'Old name' });
    await publish(api, 'events', { name: 'With an old name', actors: [actor.id] });
    await republish(api, 'actors', actor.id, { slug: 'new-name' });
    for (const slug of ['old-name', 'new-name', 'old-name,new-name']) {
      expect(await listed(api, `/v1/events?actor=${slug}`)).toEqual(['with-an-old-name']);
    }
    await correctField(
      api,
      { type: 'actor', id: 'old-name' },
      { field: '/jobTitle', value: 'Judge' },
    );
    expect(await listed(api, '/v1/corrections?actor=old-name', 'kind')).toEqual(['correction']);
  });

  it('does not find by a slug that readers have not seen yet', async () => {
    const actor = await publish(api, 'actors', { type: 'Person', name: 'About to be renamed' });
    await publish(api, 'events', { name: 'Before the renaming', actors: [actor.id] });
    await succeed(api.patch(`/v1/actors/${actor.id}`, 'editor', { slug: 'renamed' }, '"1"'));
    expect(await listed(api, '/v1/events?actor=renamed')).toEqual([]);
    expect(
      (await succeed(api.get('/v1/events?actor=renamed&draft=true', 'contributor'))).body.items,
    ).toHaveLength(1);
  });

  it('by what readers no longer see finds no content, but still its corrections', async () => {
    const actor = await publish(api, 'actors', { type: 'Person', name: 'Soon gone' });
    await publish(api, 'events', { name: 'With somebody soon gone', actors: [actor.id] });
    expect(await listed(api, '/v1/events?actor=soon-gone')).toHaveLength(1);
    await withdraw(api, '/v1/actors/soon-gone', 'retract');
    expect(await listed(api, '/v1/events?actor=soon-gone')).toEqual([]);
    expect(await listed(api, `/v1/events?actor=${actor.id}`)).toEqual([]);
    expect(await listed(api, '/v1/corrections?actor=soon-gone', 'kind')).toEqual(['retraction']);
  });
});
