import { describe, expect, it } from '@jest/globals';

import { portableText, portableTextOut } from '../../src/portable-text/schema.js';

const block = (rest: object = {}): object => ({
  _type: 'block',
  children: [{ _type: 'span', text: 'The vote.' }],
  ...rest,
});
const problems = (value: unknown): string[] =>
  portableText
    .safeParse(value)
    .error?.issues.map(({ path, message }) => `/${path.join('/')} ${message}`) ?? [];

describe('the schema of Portable Text', () => {
  it('fills in the style, marks and definitions that are left out', () => {
    expect(portableText.parse([block()])).toEqual([
      {
        _type: 'block',
        style: 'normal',
        children: [{ _type: 'span', text: 'The vote.', marks: [] }],
        markDefs: [],
      },
    ]);
  });

  it('accepts an annotation as it was read and drops what the server adds', () => {
    const read = {
      _key: 'm1',
      _type: 'claim',
      id: '0192',
      type: 'Claim',
      slug: 'a-claim',
      name: 'A claim',
      url: 'https://example.com/v1/claims/a-claim',
      claimStatus: 'refuted',
    };
    const out = { ...block(), _key: 'b1', style: 'normal', markDefs: [read] };
    const asRead = [
      { ...out, children: [{ _type: 'span', _key: 's1', text: 'x', marks: ['m1'] }] },
    ];
    expect(portableTextOut.safeParse(asRead).success).toBe(true);
    expect(portableText.parse(asRead)[0]?.markDefs).toEqual([
      { _key: 'm1', _type: 'claim', id: '0192' },
    ]);
  });

  it('gives a list item the first level unless told, and a paragraph none', () => {
    const [item, paragraph] = portableText.parse([
      block({ listItem: 'bullet' }),
      block({ level: 3 }),
    ]);
    expect(item).toHaveProperty('level', 1);
    expect(paragraph).not.toHaveProperty('level');
  });

  it('names every repeated key, dangling mark and bad link at once', () => {
    const children = [
      { _type: 'span', _key: 's', text: 'a', marks: ['gone', 'em', 'em'] },
      { _type: 'span', _key: 's', text: 'b' },
    ];
    const markDefs = [
      { _key: 'em', _type: 'link', href: 'javascript:alert(1)' },
      { _key: 'm', _type: 'event', id: 'vote' },
      { _key: 'm', _type: 'actor', id: 'mayor' },
    ];
    expect(problems([block({ _key: 'b', children, markDefs }), block({ _key: 'b' })])).toEqual([
      '/0/markDefs/0/href A link is an http, https or mailto URL',
      '/0/children/1/_key The _key "s" is used twice',
      '/0/markDefs/2/_key The _key "m" is used twice',
      '/0/markDefs/0/_key "em" is a decorator, choose another _key',
      '/0/children/0/marks/0 "gone" is neither a decorator nor the _key of a markDef',
      '/0/children/0/marks/2 The mark "em" is repeated',
      '/1/_key The _key "b" is used twice',
    ]);
  });

  it.each(['nul \u0000', 'half an emoji \ud83d', 'escape \u001b'])(
    'refuses text that neither the database nor a feed could hold: %j',
    (text) => {
      expect(problems([block({ children: [{ _type: 'span', text }] })])).toHaveLength(1);
    },
  );

  it('refuses unknown fields, unknown styles and a block without spans', () => {
    expect(
      problems([block({ colour: 'red' }), block({ style: 'h1' }), block({ children: [] })]),
    ).toHaveLength(3);
  });

  it('refuses more blocks than an article can have', () => {
    expect(problems(Array.from({ length: 2001 }, () => block()))).toHaveLength(1);
  });
});
