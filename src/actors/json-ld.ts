import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import { correctionComments, dense, identity, refer } from '../content/json-ld.js';
import type { ActorOut } from './actor.js';

/**
 * Says an actor in schema.org's words. Only what people are affiliated with is called so there; an organization is a
 * member, and has no office but a description that tells it from others.
 */
export function drawJsonLd(item: ActorOut): PersonLeaf | OrganizationLeaf {
  const organizations = item.affiliation.filter(({ type }) => type === 'Organization');
  const shared = {
    ...identity(item),
    name: item.name,
    alternateName: item.alternateName,
    description: item.description,
    sameAs: item.sameAs,
    subjectOf: correctionComments(item.corrections),
  };
  if (item.type === 'Person') {
    return dense<PersonLeaf>({
      '@type': 'Person',
      ...shared,
      jobTitle: item.jobTitle,
      affiliation: organizations.map(refer),
    });
  }
  return dense<OrganizationLeaf>({
    '@type': 'Organization',
    ...shared,
    disambiguatingDescription: item.jobTitle,
    memberOf: organizations.map(refer),
  });
}
