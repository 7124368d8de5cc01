/** Text made comparable, with the UTF-16 range of the original that each of its units came from. */
export interface FoldedText {
  text: string;
  from: readonly number[];
  to: readonly number[];
}

const CLUSTERS = /\s+|[\u1100-\u115F]+[\u1160-\u11A7]*[\u11A8-\u11FF]*|[^\s]\p{M}*/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032\u02BC\u00B4`]/g;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u2033]/g;
/** What folding leaves as it is: most text, told at a fraction of the cost. */
const PLAIN = /^(?:[!-_a-~]| (?! ))*$/;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Text made comparable: Unicode NFC, runs of white space as one space, straight quotes, plain hyphens. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(CLUSTERS, foldCluster);
}

/**
 * `fold`, keeping track of where everything came from. NFC composes only within a cluster (a letter and its marks,
 * the jamo of a Hangul syllable), so folding cluster by cluster equals folding the whole.
 */
export function foldWithOffsets(text: string): FoldedText {
  const folded: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTERS)) {
    const part = foldCluster(cluster);
    folded.push(part);
    for (let unit = 0; unit < part.length; unit += 1) {
      from.push(index);
      to.push(index + cluster.length);
    }
  }
  return { text: folded.join(''), from, to };
}

function foldCluster(cluster: string): string {
  if (cluster.trim() === '') return ' ';
  if (cluster.length === 1 && cluster < '\x7f' && cluster !== '`') return cluster;
  return cluster
    .normalize('NFC')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-');
}
