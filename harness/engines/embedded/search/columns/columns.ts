import { type FieldAnalyzer, fieldAnalyzer } from "../../analysis/field-analyzers.ts";
import type { IndexAnalysis } from "../../analysis/index-analysis.ts";
import type { Field } from "../../mapping/field.ts";
import type { Searcher } from "../../store/searcher.ts";
import type { RawValue } from "../source/json-cursor.ts";
import { SourceReader } from "../source/source-reader.ts";
import type { Column } from "./column.ts";
import { FlattenedColumn } from "./flattened-column.ts";
import { IdColumn } from "./id-column.ts";
import { indexedNumber, indexedTerm } from "./indexed-values.ts";
import { NumberColumn } from "./number-column.ts";
import { PositionColumn } from "./position-column.ts";
import { TermColumn } from "./term-column.ts";
import { TextColumn } from "./text-column.ts";

/** A leaf of a mapping and where its values stand in sources: a variant's are its parent's. */
export interface IndexedField {
  readonly field: Field;
  readonly sourcePath: string;
  /** Where the values stand that are copied to the field. */
  readonly copiedFrom?: readonly string[];
  /** The column itself, where the values stand in no source. */
  readonly column?: Column;
}

interface Held {
  readonly column: Column;
  readonly sourcePaths: readonly string[];
}

const idKey = "_id";
const numbersOfBooleans: Readonly<Record<string, number>> = { F: 0, T: 1 };

/**
 * The columns of one generation of an index. Asking for one makes it known; `fill` then reads the sources
 * that came since, each once for all columns known.
 */
export class Columns {
  readonly #searcher: Searcher;
  readonly #analysis: IndexAnalysis;

  constructor(searcher: Searcher, analysis: IndexAnalysis) {
    this.#searcher = searcher;
    this.#analysis = analysis;
  }

  terms(indexed: IndexedField): TermColumn {
    const { field } = indexed;
    if (field.type === "flattened")
      return this.#column(indexed, FlattenedColumn, () => new FlattenedColumn(field, { key: field.key }));
    return this.#column(indexed, TermColumn, () => new TermColumn(indexedTerm(field, this.#analysis)));
  }

  /** The terms whose numbers scores are made of: below a flattened field those of all its keys. */
  scored(indexed: IndexedField): TermColumn {
    const { field } = indexed;
    if (field.key === undefined) return this.terms(indexed);
    const key = `${indexed.sourcePath}\0keyed`;
    return this.#column(indexed, FlattenedColumn, () => new FlattenedColumn(field, { keyed: true }), key);
  }

  text(indexed: IndexedField): TextColumn {
    return this.#column(
      indexed,
      TextColumn,
      () => new TextColumn(this.#analyzer(indexed), indexed.field.parameters.index_options !== "docs"),
    );
  }

  /** Where the words of a text stand; built only when a phrase asks. */
  positions(indexed: IndexedField): PositionColumn {
    const key = `${indexed.field.path}\0positions`;
    return this.#column(indexed, PositionColumn, () => new PositionColumn(this.#analyzer(indexed)), key);
  }

  numbers(indexed: IndexedField): NumberColumn {
    return this.#column(indexed, NumberColumn, () => new NumberColumn(indexedNumber(indexed.field)));
  }

  /** A column of a kind of its own, which says itself what it keeps of a field. */
  special<Kind extends Column>(
    indexed: IndexedField,
    kind: abstract new (...args: never[]) => Kind,
    create: () => Kind,
  ): Kind {
    return this.#column(indexed, kind, create, `${indexed.field.path}\0${kind.name}`);
  }

  /** Of a boolean field: its values as 0 and 1, each as often as it is there. */
  booleans(indexed: IndexedField): NumberColumn {
    const termOf = indexedTerm(indexed.field, this.#analysis);
    const numberOf = (value: RawValue) => numbersOfBooleans[termOf(value) ?? ""];
    const key = `${indexed.field.path}\0booleans`;
    return this.#column(indexed, NumberColumn, () => new NumberColumn(numberOf), key);
  }

  /** Filled at once: it needs no source. */
  ids(): IdColumn {
    const { columns, records } = this.#searcher.generation;
    let ids = columns.get(idKey) as IdColumn | undefined;
    if (!ids) {
      ids = new IdColumn();
      columns.set(idKey, ids);
    }
    for (let ordinal = ids.length; ordinal < this.#searcher.maxOrdinal; ordinal++)
      ids.add(records[ordinal]?.id ?? "");
    return ids;
  }

  /** Brings all columns that were asked for up to the documents of this searcher. */
  fill(): void {
    const { generation, maxOrdinal } = this.#searcher;
    const held = [...generation.columns]
      .filter(([key]) => key !== idKey)
      .map(([, each]) => each as Held)
      .filter(({ column }) => column.length < maxOrdinal);
    const starts = [...new Set(held.map(({ column }) => column.length))].sort((a, b) => a - b);
    for (const [at, start] of starts.entries()) {
      const lagging = held.filter(({ column }) => column.length <= start);
      fillRange(this.#searcher, lagging, start, starts[at + 1] ?? maxOrdinal);
    }
  }

  #analyzer({ field }: IndexedField): FieldAnalyzer {
    return fieldAnalyzer({ analysis: this.#analysis }, field, "index");
  }

  #column<Kind extends Column>(
    { field, sourcePath, copiedFrom = [], column: made }: IndexedField,
    kind: abstract new (...args: never[]) => Kind,
    create: () => Kind,
    key = field.path,
  ): Kind {
    const { columns } = this.#searcher.generation;
    if (made instanceof kind) return made;
    const held = columns.get(key) as Held | undefined;
    if (held?.column instanceof kind) return held.column;
    const column = create();
    columns.set(key, { column, sourcePaths: [sourcePath, ...copiedFrom] } satisfies Held);
    return column;
  }
}

function fillRange(searcher: Searcher, held: readonly Held[], start: number, end: number): void {
  const reader = new SourceReader<Column>((column, value) => column.take(value));
  for (const { column, sourcePaths } of held)
    for (const path of sourcePaths) reader.want(path, column, column.whole);
  let bytes = Buffer.alloc(0);
  for (let ordinal = start; ordinal < end; ordinal++) {
    const { memory, offset } = searcher.record(ordinal);
    // One view of what many share costs less than a view of each.
    if (memory !== bytes.buffer) bytes = Buffer.from(memory as ArrayBuffer);
    reader.read(bytes, offset);
    for (const { column } of held) column.finish();
  }
}
