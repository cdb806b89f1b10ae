import pg from 'pg'

/** OIDs of PostgreSQL's catalogue (`pg_type.dat`); fixed for built-in types. */
const OID = {
  int8: 20,
  date: 1082,
  timestamp: 1114,
  textArray: 1009,
  int8Array: 1016,
  numericArray: 1231,
} as const

type Parse = (text: string) => unknown

const parseTextArray = pg.types.getTypeParser(OID.textArray as never) as (
  text: string,
) => (string | null)[]

/**
 * Where we differ from the driver's own parsers: ids and sizes are numbers (below 2^53 by
 * construction), decimals stay exact in arrays too, and dates without a zone stay text.
 */
const PARSERS: Readonly<Record<number, Parse>> = {
  [OID.int8]: Number,
  [OID.int8Array]: (text) =>
    parseTextArray(text).map((item) => (item === null ? null : Number(item))),
  [OID.numericArray]: parseTextArray,
  [OID.date]: (text) => text,
  [OID.timestamp]: (text) => text,
}

/** Type parsers given to every connection, of either engine. */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    PARSERS[oid] ?? (pg.types.getTypeParser(oid, format) as Parse)) as never,
}
