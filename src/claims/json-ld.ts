import type { ClaimLeaf, ClaimReviewLeaf } from 'schema-dts';
import { correctionComments, dense, identity, refer } from '../content/json-ld.js';
import type { ClaimOut } from './claim.js';

/**
 * Says a claim in schema.org's words. Where the newsroom has judged it, `review` is a ClaimReview. A person or an
 * organization that makes it is its author; a source that does is where it appears.
 */
export function drawJsonLd(item: ClaimOut): ClaimLeaf {
  const { claimant } = item;
  const byActor = claimant?.type === 'Person' || claimant?.type === 'Organization';
  const source = claimant && !byActor ? [claimant] : [];
  return dense<ClaimLeaf>({
    '@type': 'Claim',
    ...identity(item),
    name: item.text,
    text: item.text,
    author: byActor ? refer(claimant) : null,
    datePublished: item.dateStated,
    creativeWorkStatus: item.claimStatus,
    version: item.version,
    sdDatePublished: item.dateModified.slice(0, 10),
    appearance: [...source, ...item.appearance].map(refer),
    about: item.events.map(refer),
    citation: item.evidence.map(({ source: weighed, stance }) => ({
      '@type': 'Role' as const,
      roleName: stance,
      citation: refer(weighed),
    })),
    review: reviewOf(item),
    correction: correctionComments(item.corrections),
  });
}

/** A verdict without words of its own is the claim's status. */
function reviewOf({ url, text, claimStatus, review }: ClaimOut): ClaimReviewLeaf | null {
  if (!review && claimStatus === 'unverified') return null;
  return dense<ClaimReviewLeaf>({
    '@type': 'ClaimReview',
    claimReviewed: text,
    itemReviewed: { '@type': 'Claim', '@id': url },
    reviewRating: { '@type': 'Rating', alternateName: review?.rating ?? claimStatus },
    reviewBody: review?.explanation ?? null,
    datePublished: review?.date ?? null,
  });
}
