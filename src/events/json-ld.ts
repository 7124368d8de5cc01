import type { EventLeaf, PlaceLeaf } from 'schema-dts';
import { correctionComments, dense, identity, refer } from '../content/json-ld.js';
import type { EventOut } from './event.js';

/** Says an event in schema.org's words: an EDTF date is ISO 8601 at reduced precision, which they allow. */
export function drawJsonLd(item: EventOut): EventLeaf {
  const { location } = item;
  const place: PlaceLeaf | null = location === null ? null : { '@type': 'Place', name: location };
  return dense<EventLeaf>({
    '@type': 'Event',
    ...identity(item),
    name: item.name,
    description: item.description,
    startDate: item.startDate,
    endDate: item.endDate,
    location: place,
    eventStatus: `https://schema.org/${item.eventStatus}`,
    performer: item.actors.map(participant),
    subjectOf: [...item.citation.map(refer), ...correctionComments(item.corrections)],
  });
}

/** What somebody was in an event is said by a Role between the two. */
function participant({ role, ...actor }: EventOut['actors'][number]) {
  const performer = refer(actor);
  return role === null ? performer : { '@type': 'Role' as const, roleName: role, performer };
}
