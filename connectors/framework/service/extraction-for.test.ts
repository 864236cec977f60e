import { describe, expect, it } from "vitest";
import type { Content } from "../contract.ts";
import { type ExtractionChoice, extractionFor } from "./extraction-for.ts";
import { parseSettings } from "./settings-file.ts";

const { signal } = new AbortController();
const pipeline = { name: "p", extract_binary_content: true, reduce_whitespace: true, run_ml_inference: true };
const content = (filename: string, bytes = 5): Content => ({
  filename,
  bytes,
  async *open() {
    yield Buffer.from("Hello");
  },
});

const choose = (yaml: string, choice: Partial<ExtractionChoice> = {}) =>
  extractionFor({
    config: {},
    pipeline,
    settings: settingsOf(yaml),
    ...choice,
  });

describe("contents are read", () => {
  it("by the service itself, as nothing else is said", async () => {
    await using extraction = await choose("");
    expect(await extraction.read(content("a.ts"), signal)).toEqual({ body: "Hello" });
    expect([10_485_760, 10_485_761].map((bytes) => extraction.wants(content("a.txt", bytes)))).toEqual([
      true,
      false,
    ]);
  });

  it("by the pipeline, where the settings say so and there is one", async () => {
    const settings = "service: {text_extraction: pipeline, max_file_download_size: 100}";
    await using extraction = await choose(settings);
    expect(await extraction.read(content("a.doc"), signal)).toEqual({ _attachment: "SGVsbG8=" });
    expect(extraction.wants(content("a.ts"))).toBe(false);
    expect(extraction.wants(content("a.doc", 101))).toBe(false);
    await using own = await extractionFor({ config: {}, settings: settingsOf(settings) });
    expect(await own.read(content("a.txt"), signal)).toEqual({ body: "Hello" });
  });

  it("not at all where the connector's pipeline takes no text", async () => {
    const silent = { ...pipeline, extract_binary_content: false };
    for (const mode of ["built-in", "pipeline"]) {
      await using extraction = await choose(`service.text_extraction: ${mode}`, { pipeline: silent });
      expect(extraction.wants(content("a.txt"))).toBe(false);
    }
  });

  it("by the extraction service, where the connector says so, whatever its pipeline and the limit", async () => {
    const config = { use_text_extraction_service: true };
    const silent = { ...pipeline, extract_binary_content: false };
    await using extraction = await choose("extraction_service.host: http://127.0.0.1:9", {
      config,
      pipeline: silent,
    });
    expect(extraction.wants(content("a.doc", 10 ** 9))).toBe(true);
  });

  it("by no extraction service that nobody named", async () => {
    await expect(choose("", { config: { use_text_extraction_service: true } })).rejects.toThrow(
      "use_text_extraction_service: expected the setting extraction_service.host, found none",
    );
    expect(() => choose("extraction_service.host: localhost:8090")).toThrow(
      "extraction_service.host: expected http://HOST:PORT or https://HOST:PORT",
    );
  });
});

function settingsOf(yaml: string) {
  const text = `elasticsearch.password: x\nconnectors: [{connector_id: a, service_type: s3}]\n${yaml}`;
  return parseSettings(text, {}, "config.yml").settings;
}
