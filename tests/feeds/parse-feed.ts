import { SaxesParser } from 'saxes';

/** An element of an XML document; `text` is all that stands in it and below. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** Parses XML 1.0 with namespaces; throws at the first thing that is not well-formed. */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const add = (text: string): void => open.forEach((one) => void (one.text += text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = { name, attributes: Object.fromEntries(values), text: '', children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(xml).close();
  return root.children[0]!;
}

/** The elements of a name directly below one. */
export function all({ children }: Element, name: string): Element[] {
  return children.filter((one) => one.name === name);
}

/** The text of the first element of a name directly below one. */
export function textOf(element: Element, name: string): string | undefined {
  return all(element, name)[0]?.text;
}
