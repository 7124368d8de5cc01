/** @import { CorrectionNote, PortableText, PortableTextBlock } from '../../clients/typescript/dist/api.js' */

/** @typedef {PortableTextBlock['children'][number]} Span */
/** @typedef {{ start: number, end: number }} Range */
/** @typedef {NonNullable<CorrectionNote['anchors']>[number]} Anchor */

/**
 * A corrected sentence: what it says now, and what it said before.
 * @typedef {object} Sentence
 * @property {{ text: string, isNew: boolean }[]} now
 * @property {{ text: string, isOld: boolean }[]} before
 */

/**
 * A block of the marked text: corrected words carry the mark of a `corrected` markDef, their sentence that of a
 * `sentence` one, a `reference` leads from the sentence to its note, and the `note` stands after the block.
 * @typedef {object} Note
 * @property {'note'} _type
 * @property {string} _key
 * @property {number} number
 * @property {CorrectionNote} note
 * @property {Sentence[]} sentences
 */

/**
 * Marks in an article's text what corrections put right, by their anchors, and puts their notes where they belong.
 * @param {PortableText} body
 * @param {{ note: CorrectionNote, number: number }[]} corrections
 * @param {string} language
 */
export function markCorrections(body, corrections, language) {
  /** @type {(PortableTextBlock | Note)[]} */
  const marked = [];
  /** @type {Note[]} */
  const waiting = [];
  for (const block of body) {
    // A note between the items of a list would tear the list apart.
    if (!block.listItem) marked.push(...waiting.splice(0));
    const places = corrections.flatMap(({ note, number }) => {
      const anchors = note.anchors?.filter(({ blockKey }) => blockKey === block._key) ?? [];
      return anchors.length > 0 ? [{ note, number, anchors }] : [];
    });
    if (places.length === 0) {
      marked.push(block);
      continue;
    }
    const sentences = joinBridged(
      sentencesOf(block, language),
      places.flatMap(({ anchors }) => anchors.map(rangeOf)),
    );
    marked.push(markBlock(block, places, sentences));
    for (const { note, number, anchors } of places) {
      const changed = sentences
        .filter((sentence) => anchors.some((anchor) => overlap(rangeOf(anchor), sentence)))
        .map((sentence) => compare(textOf(block), sentence, anchors));
      const key = `${block._key}-${number}`;
      waiting.push({ _type: 'note', _key: key, number, note, sentences: changed });
    }
  }
  return [...marked, ...waiting];
}

/**
 * @param {PortableTextBlock} block
 * @param {{ note: CorrectionNote, number: number, anchors: Anchor[] }[]} places
 * @param {Range[]} sentences
 * @returns {PortableTextBlock}
 */
function markBlock(block, places, sentences) {
  const words = places.flatMap(({ note, anchors }) =>
    anchors.map((anchor) => ({ ...rangeOf(anchor), def: { _type: 'corrected', note } })),
  );
  const whole = sentences.flatMap((sentence) => {
    const numbers = places
      .filter(({ anchors }) => anchors.some((anchor) => overlap(rangeOf(anchor), sentence)))
      .map(({ number }) => number);
    return numbers.length > 0 ? [{ ...sentence, numbers, def: { _type: 'sentence' } }] : [];
  });
  const marks = [...words, ...whole].map((mark, index) => ({
    ...mark,
    key: `correction-${index}`,
  }));
  /** @type {object[]} */
  const children = [];
  for (const { span, start, end } of cut(block, marks)) {
    const here = marks.filter((mark) => mark.start < end && start < mark.end);
    children.push({ ...span, marks: [...span.marks, ...here.map(({ key }) => key)] });
    for (const { numbers } of whole.filter((sentence) => sentence.end === end)) {
      children.push({ _type: 'reference', _key: `reference-${end}`, numbers });
    }
  }
  const markDefs = [...block.markDefs, ...marks.map(({ key, def }) => ({ ...def, _key: key }))];
  return /** @type {PortableTextBlock} */ ({ ...block, children, markDefs });
}

/**
 * The spans of a block, cut wherever a range begins or ends.
 * @param {PortableTextBlock} block
 * @param {Range[]} ranges
 */
function* cut(block, ranges) {
  let offset = 0;
  for (const span of block.children) {
    const begin = offset;
    offset += span.text.length;
    const inside = ranges
      .flatMap(({ start, end }) => [start, end])
      .filter((at) => at > begin && at < offset);
    const edges = [...new Set([begin, ...inside, offset])].sort((one, other) => one - other);
    for (const [index, start] of edges.slice(0, -1).entries()) {
      const end = edges[index + 1] ?? offset;
      const text = span.text.slice(start - begin, end - begin);
      yield { span: { ...span, _key: `${span._key}-${start}`, text }, start, end };
    }
  }
}

/**
 * The sentences of a block, without the space after them.
 * @param {PortableTextBlock} block
 * @param {string} language
 * @returns {Range[]}
 */
function sentencesOf(block, language) {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(textOf(block));
  return [...segments].map(({ index, segment }) => ({
    start: index,
    end: index + segment.trimEnd().length,
  }));
}

/**
 * Sentences as they are, but as one where corrected words reach over their border.
 * @param {Range[]} sentences
 * @param {Range[]} words
 */
function joinBridged(sentences, words) {
  /** @type {Range[]} */
  const joined = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const bridged = words.some(({ start, end }) => start < sentence.start && end > sentence.start);
    if (last && bridged) last.end = sentence.end;
    else joined.push({ ...sentence });
  }
  return joined;
}

/**
 * @param {string} text
 * @param {Range} sentence
 * @param {Anchor[]} anchors
 * @returns {Sentence}
 */
function compare(text, sentence, anchors) {
  /** @type {Sentence} */
  const compared = { now: [], before: [] };
  let at = sentence.start;
  const inside = anchors
    .filter((anchor) => overlap(rangeOf(anchor), sentence))
    .sort((one, other) => one.start - other.start);
  for (const anchor of inside) {
    const { start, end } = rangeOf(anchor);
    const same = text.slice(at, start);
    const exact = text.slice(start, end);
    compared.now.push({ text: same, isNew: false }, { text: exact, isNew: true });
    compared.before.push({ text: same, isOld: false }, { text: anchor.oldValue, isOld: true });
    at = end;
  }
  const rest = text.slice(at, Math.max(at, sentence.end));
  compared.now.push({ text: rest, isNew: false });
  compared.before.push({ text: rest, isOld: false });
  return compared;
}

/** @param {PortableTextBlock} block */
function textOf(block) {
  return block.children.map(({ text }) => text).join('');
}

/**
 * @param {Anchor} anchor
 * @returns {Range}
 */
function rangeOf({ start, exact }) {
  return { start, end: start + exact.length };
}

/**
 * @param {Range} one
 * @param {Range} other
 */
function overlap(one, other) {
  return one.start < other.end && other.start < one.end;
}
