import { z } from 'zod';
import { entryKinds, pathOf } from '../content/kinds.js';
import { correctionExpansions } from '../content/catalog.js';
import { csv, fields, idParams, lensQuery, moment, oneOf, recordId } from '../content/query.js';
import { comparisons } from '../content/ranges.js';
import { pageQuery } from '../http/paging.js';
import { correctionExamples as shown } from './examples.js';
import { correctionKinds, correctionOut, severities } from './schema.js';

/** The id of a correction in a path. */
export const correctionId = z.strictObject({
  id: recordId('a correction').meta({
    description: 'The id of the correction.',
    example: shown.one.Correction.value.id,
  }),
});

/** How a read of corrections is drawn. */
export const drawQuery = {
  fields: fields(Object.keys(correctionOut.shape)),
  include: csv(oneOf(correctionExpansions))
    .optional()
    .meta({ description: 'Puts whole sources in the place of references.', example: 'evidence' }),
};

const slugOf = {
  article: 'maduro-and-icc-sign-agreement',
  actor: 'nicolas-maduro',
  event: 'presidential-re-election',
  claim: 're-election-2019',
  source: 'niendorf-report-2021',
  story: 'maduro-and-the-icc',
};

const wordOf = { gte: 'at or after', gt: 'after', lte: 'at or before', lt: 'before' };

/** The parameters of the list of corrections. */
export const listQuery = z.strictObject({
  ...pageQuery,
  ...lensQuery,
  ...drawQuery,
  sort: oneOf(['-datePublished', 'datePublished'])
    .optional()
    .meta({ description: 'Default: -datePublished.', example: 'datePublished' }),
  kind: csv(oneOf([...correctionKinds]))
    .optional()
    .meta({ description: 'Of these kinds.', example: 'correction,retraction' }),
  severity: csv(oneOf([...severities]))
    .optional()
    .meta({ description: 'Of these severities.', example: 'substantive,critical' }),
  status: csv(oneOf(['proposed', 'published', 'rejected']))
    .optional()
    .meta({ description: 'All but `published` need a key.', example: 'proposed' }),
  ...Object.fromEntries(
    entryKinds.map((kind) => [
      kind,
      csv(idParams.shape.id)
        .optional()
        .meta({
          example: slugOf[kind],
          description:
            kind === 'story'
              ? 'Those that correct any of these stories, their articles, or what these mention, by id or slug.'
              : `Those that correct any of these ${pathOf[kind]}, by id or slug.`,
        }),
    ]),
  ),
  ...Object.fromEntries(
    comparisons.map((one) => [
      `datePublished[${one}]`,
      moment.optional().meta({
        description: `Published ${wordOf[one]} this instant, or this date (EDTF) in UTC.`,
        example: '2026-11-24',
      }),
    ]),
  ),
});
