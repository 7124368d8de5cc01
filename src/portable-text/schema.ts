import { z } from 'zod';

const MAX_BLOCKS = 2000;
const MAX_CHILDREN = 500;
const MAX_MARK_DEFS = 200;
const MAX_SPAN_TEXT = 20_000;
const MAX_HREF = 2048;

/** The marks that need no definition: plain styling of a span. */
export const DECORATORS = ['strong', 'em', 'underline', 'strike-through', 'code'] as const;

/** The kinds of entry that a passage can be annotated with. */
export const ANNOTATION_TYPES = ['claim', 'actor', 'event'] as const;

/** One of them. */
export type AnnotationType = (typeof ANNOTATION_TYPES)[number];

const key = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'A _key is 1 to 64 characters of A-Z a-z 0-9 _ -')
  .meta({ description: 'Stable identity within its array.', examples: ['b1'], maxLength: 64 });

// PostgreSQL's jsonb refuses NUL and lone surrogates, XML feeds refuse the other control characters.
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFDD0-\uFDEF\uFFFE\uFFFF]/u;
const NOT_PRINTABLE = 'Text must not contain control characters or unpaired surrogates';

const text = z
  .string()
  .max(MAX_SPAN_TEXT)
  .refine(isPrintable, NOT_PRINTABLE)
  .meta({ description: 'The text itself.', examples: ['May 2018'] });

const typeOf = <T extends string>(type: T) => z.literal(type).describe(`\`${type}\`.`);
const marks = z
  .array(z.string().max(64))
  .max(50)
  .meta({
    description: 'Decorators, or `_key`s of the markDefs of the block.',
    examples: [['m1', 'strong']],
  });

const span = z.strictObject({
  _type: typeOf('span'),
  _key: key.optional(),
  text,
  marks: marks.default([]),
});

const link = z.strictObject({
  _key: key,
  _type: typeOf('link'),
  href: z
    .string()
    .max(MAX_HREF)
    .regex(/^(https?:\/\/|mailto:)[^\s<>"]+$/, 'A link is an http, https or mailto URL')
    .refine(isPrintable, NOT_PRINTABLE)
    .meta({ description: 'Where it leads.', examples: ['https://www.icc-cpi.int'] }),
});

const named = {
  _type: z.enum(ANNOTATION_TYPES).meta({
    description: 'The kind of entry that the passage mentions.',
    examples: ['event'],
  }),
  type: { description: 'The schema.org type.', examples: ['Event'] },
  slug: { description: 'The slug of the entry.', examples: ['presidential-re-election'] },
  name: { description: 'What it is called.', examples: ['Maduro’s contested re-election'] },
  url: {
    description: 'Where it is read.',
    examples: ['http://localhost:3000/v1/events/presidential-re-election'],
  },
  claimStatus: { description: 'On a claim: how it stands.', examples: ['disputed'] },
};

const readOnly = ({ examples }: { examples: string[] }) =>
  z
    .string()
    .max(MAX_HREF)
    .nullish()
    .meta({ description: 'Read-only; ignored on the way in.', examples });

const annotation = z
  .strictObject({
    _key: key,
    _type: named._type,
    id: z
      .string()
      .max(200)
      .regex(/^\S+$/, 'An id or a slug, without white space')
      .refine(isPrintable, NOT_PRINTABLE)
      .meta({
        description: 'Id or slug of the entry that the passage mentions.',
        examples: ['presidential-re-election'],
      }),
    type: readOnly(named.type),
    slug: readOnly(named.slug),
    name: readOnly(named.name),
    url: readOnly(named.url),
    claimStatus: readOnly(named.claimStatus),
  })
  // Not a transform: JSON Schema knows nothing of those, and zod leaves out the examples of what contains one.
  .overwrite(({ _key, _type, id }) => ({ _key, _type, id }));

const styles = z
  .enum(['normal', 'h2', 'h3', 'h4', 'blockquote'])
  .meta({ description: 'A paragraph, a heading or a quotation.', examples: ['normal'] });
const listItems = z
  .enum(['bullet', 'number'])
  .meta({ description: 'On an item of a list: which kind.', examples: ['bullet'] });
const levels = z
  .int()
  .min(1)
  .max(6)
  .meta({ description: 'Depth of a list item; 1 unless told.', examples: [1] });
const spansText = 'The text, in runs of one set of marks each.';
const markDefsText = 'What the marks of its spans stand for: links and mentions.';

const block = z
  .strictObject({
    _type: typeOf('block'),
    _key: key.optional(),
    style: styles.default('normal'),
    listItem: listItems.optional(),
    level: levels.optional(),
    children: z.array(span).min(1).max(MAX_CHILDREN).meta({ description: spansText }),
    markDefs: z
      .array(z.union([link, annotation]))
      .max(MAX_MARK_DEFS)
      .default([])
      .meta({ description: markDefsText }),
  })
  .superRefine((value, context) => {
    refuseRepeatedKeys(value.children, ['children'], context);
    refuseRepeatedKeys(value.markDefs, ['markDefs'], context);
    refuseDecoratorKeys(value.markDefs, context);
    refuseUnresolvedMarks(value, context);
  })
  .overwrite(({ level, ...rest }) =>
    rest.listItem === undefined ? rest : { ...rest, level: level ?? 1 },
  )
  .meta({
    id: 'PortableTextBlockInput',
    description: 'A paragraph, heading, quotation or list item; keys may be left out.',
  });

/**
 * Portable Text as it comes in: strict and bounded, keys optional, styles and marks defaulted, and the read-only
 * fields of a reference dropped, so that what was read can be sent back. Fill missing keys with `withKeys`/`keepKeys`.
 */
export const portableText = z
  .array(block)
  .max(MAX_BLOCKS)
  .superRefine((blocks, context) => refuseRepeatedKeys(blocks, [], context))
  .meta({
    id: 'PortableTextInput',
    description:
      'Portable Text: blocks of spans. A mark is a decorator (`strong`, `em`, `underline`, `strike-through`, `code`) ' +
      'or the `_key` of a markDef, which links the passage or says which claim, actor or event it mentions.',
    examples: [
      [
        {
          _type: 'block',
          style: 'normal',
          children: [
            { _type: 'span', text: 'The vote took place in ' },
            { _type: 'span', text: 'May 2018', marks: ['m1'] },
          ],
          markDefs: [{ _key: 'm1', _type: 'event', id: 'council-vote' }],
        },
      ],
    ],
  });

const reference = z.strictObject({
  _key: key,
  _type: named._type,
  id: z.string().meta({
    description: 'The id of the entry.',
    examples: ['01a20d36-745b-714d-aacf-785bf42aa819'],
  }),
  type: z.string().optional().meta(named.type),
  slug: z.string().meta(named.slug),
  name: z.string().meta(named.name),
  url: z.string().meta(named.url),
  claimStatus: z.string().optional().meta(named.claimStatus),
});

/** A correction can make a run longer than one that comes in. */
const textOut = z.string().meta({ description: 'The text itself.', examples: ['May 2018'] });

const blockOut = z
  .strictObject({
    _type: typeOf('block'),
    _key: key,
    style: styles,
    listItem: listItems.optional(),
    level: levels.optional(),
    children: z
      .array(z.strictObject({ _type: typeOf('span'), _key: key, text: textOut, marks }))
      .meta({ description: spansText }),
    markDefs: z.array(z.union([link, reference])).meta({ description: markDefsText }),
  })
  .meta({
    id: 'PortableTextBlock',
    description: 'A paragraph, heading, quotation or list item.',
  });

/** Portable Text as it goes out: every key present, and annotations carrying the compact reference of their entry. */
export const portableTextOut = z.array(blockOut).meta({
  id: 'PortableText',
  description: 'Portable Text: blocks of spans; markDefs link passages or say what they mention.',
});

/** A link on a passage: `{ _key, _type: 'link', href }`. */
export type Link = z.output<typeof link>;

/** What a passage mentions: the `_key` of the mark, the kind of entry, and the entry's id (or slug, on the way in). */
export type Annotation = Pick<z.output<typeof annotation>, '_key' | '_type' | 'id'>;

/** An annotation as it is read, with the compact reference of its entry. */
export type AnnotationOut = z.output<typeof reference>;

/** A definition that spans refer to by its `_key`. */
export type MarkDef = Link | Annotation;

/** A block as it comes in: like `Block`, but its own key and those of its spans may be missing. */
export type LooseBlock = Omit<z.output<typeof block>, 'markDefs'> & { markDefs: MarkDef[] };

/** A run of text under one set of marks. */
export interface Span {
  _type: 'span';
  _key: string;
  text: string;
  marks: string[];
}

/** A paragraph, heading, quotation or list item with every key present; `M` is the kind of its definitions. */
export interface Block<M = MarkDef> {
  _type: 'block';
  _key: string;
  style: z.output<typeof styles>;
  listItem?: z.output<typeof listItems> | undefined;
  level?: number | undefined;
  children: Span[];
  markDefs: M[];
}

/** Whether an address may be the target of a link: http, https or mailto, and not too long. */
export function isLinkable(href: string): boolean {
  return link.shape.href.safeParse(href).success;
}

function isPrintable(value: string): boolean {
  return !UNPRINTABLE.test(value);
}

type Path = (string | number)[];

function refuseRepeatedKeys(
  items: readonly { _key?: string | undefined }[],
  path: Path,
  context: z.RefinementCtx,
): void {
  const seen = new Set<string>();
  items.forEach(({ _key }, index) => {
    if (_key !== undefined && seen.has(_key)) {
      refuse(context, [...path, index, '_key'], `The _key "${_key}" is used twice`);
    }
    if (_key !== undefined) seen.add(_key);
  });
}

function refuseDecoratorKeys(markDefs: readonly MarkDef[], context: z.RefinementCtx): void {
  markDefs.forEach(({ _key }, index) => {
    if (!isDecorator(_key)) return;
    refuse(context, ['markDefs', index, '_key'], `"${_key}" is a decorator, choose another _key`);
  });
}

function refuseUnresolvedMarks(
  { children, markDefs }: Pick<LooseBlock, 'markDefs'> & { children: { marks: string[] }[] },
  context: z.RefinementCtx,
): void {
  const defined = new Set(markDefs.map(({ _key }) => _key));
  children.forEach(({ marks }, index) => {
    marks.forEach((mark, at) => {
      const path = ['children', index, 'marks', at];
      if (marks.indexOf(mark) !== at) refuse(context, path, `The mark "${mark}" is repeated`);
      else if (!isDecorator(mark) && !defined.has(mark)) {
        refuse(context, path, `"${mark}" is neither a decorator nor the _key of a markDef`);
      }
    });
  });
}

const isDecorator = (mark: string) => (DECORATORS as readonly string[]).includes(mark);

function refuse(context: z.RefinementCtx, path: Path, message: string): void {
  context.addIssue({ code: 'custom', path, message });
}
