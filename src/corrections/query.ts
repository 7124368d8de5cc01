import { z } from 'zod';
import { entryKinds, isId } from '../content/kinds.js';
import { csv, idParams, lensQuery, oneOf } from '../content/query.js';
import { comparisons } from '../content/ranges.js';
import { instant } from '../content/wire.js';
import { pageQuery } from '../http/paging.js';
import { correctionExamples as shown } from './examples.js';
import { correctionKinds, severities } from './schema.js';

/** The id of a correction in a path. */
export const correctionId = z.strictObject({
  id: z
    .string()
    .refine(isId, 'must be the id of a correction')
    .meta({ description: 'The id of the correction.', example: shown.one.Correction.value.id }),
});
/** What a read of corrections can expand. */
export const include = csv(oneOf(['evidence']))
  .optional()
  .meta({ description: 'Puts whole sources in the place of references.', example: 'evidence' });

/** The parameters of the list of corrections. */
export const listQuery = z.strictObject({
  ...pageQuery,
  ...lensQuery,
  include,
  sort: oneOf(['-datePublished', 'datePublished'])
    .optional()
    .meta({ description: 'Default: -datePublished.' }),
  kind: csv(oneOf([...correctionKinds]))
    .optional()
    .meta({ description: 'Of these kinds.' }),
  severity: csv(oneOf([...severities]))
    .optional()
    .meta({ description: 'Of these severities.' }),
  status: csv(oneOf(['proposed', 'published', 'rejected']))
    .optional()
    .meta({ description: 'All but `published` need a key.' }),
  ...Object.fromEntries(
    entryKinds.map((kind) => [
      kind,
      csv(idParams.shape.id)
        .optional()
        .meta({ description: `Of any of these: ${kind}.` }),
    ]),
  ),
  ...Object.fromEntries(
    comparisons.map((one) => [
      `datePublished[${one}]`,
      instant.optional().meta({ description: `Published ${one} this instant.` }),
    ]),
  ),
});
