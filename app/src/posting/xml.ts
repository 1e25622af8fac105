import { XMLParser } from 'fast-xml-parser'

/**
 * XML as plain objects: namespaces dropped, attributes as `@name`, text beside attributes as `#text`. Entities are not
 * expanded beyond XML's own five and character references, so that a billion laughs stay one.
 * Undefined where it cannot be read.
 */
export function parseXml(text: string): unknown {
  try {
    return new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      removeNSPrefix: true,
      parseTagValue: false,
      parseAttributeValue: false,
      processEntities: !/<!ENTITY/i.test(text),
      htmlEntities: false,
      trimValues: true,
    }).parse(text)
  } catch {
    return undefined
  }
}

/** The text of an element, whether or not it has attributes. */
export function xmlText(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value
  if (typeof value === 'object' && value !== null && '#text' in value) return xmlText(value['#text'])
  return null
}
