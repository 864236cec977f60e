import { describe, expect, it } from "vitest";
import { readBuckets, readError, readPage, readRegion } from "./answers.ts";

const objectsOf = (xml: string) => [...readPage(xml).objects];

const ROOT = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';

describe("a page of a listing", () => {
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
  it("is read as the API reference shows it", () => {
    const page = objectsOf(`<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult ${ROOT}>
  <Name>quotes</Name>
  <Prefix>E</Prefix>
  <StartAfter>ExampleGuide.pdf</StartAfter>
  <KeyCount>1</KeyCount>
  <MaxKeys>3</MaxKeys>
  <IsTruncated>false</IsTruncated>
  <Contents>
    <Key>ExampleObject.txt</Key>
    <LastModified>2013-09-17T18:07:53.000Z</LastModified>
    <ETag>"599bab3ed2c697f1d26842727561fd94"</ETag>
    <Size>857</Size>
    <StorageClass>REDUCED_REDUNDANCY</StorageClass>
  </Contents>
</ListBucketResult>
`);
    expect(page).toEqual([
      {
        key: "ExampleObject.txt",
        lastModified: "2013-09-17T18:07:53.000Z",
        etag: "599bab3ed2c697f1d26842727561fd94",
        size: 857,
        owner: "",
        storageClass: "REDUCED_REDUNDANCY",
      },
    ]);
  });

  const one = (key: string, more = "", head = "<IsTruncated>false</IsTruncated>") =>
    `<ListBucketResult ${ROOT}>${head}<Contents><Key>${key}</Key><LastModified>2009-10-12T17:50:30.000Z</LastModified><ETag>&quot;a&quot;</ETag><Size>1</Size>${more}</Contents></ListBucketResult>`;
  const keyOf = (xml: string) => objectsOf(xml)[0]?.key;

  it("decodes keys only where the server says that it encoded them", () => {
    const encoded = "<EncodingType>url</EncodingType><IsTruncated>false</IsTruncated>";
    expect(keyOf(one("a%2Bb+c/%C3%BC%0A", "", encoded))).toBe("a+b c/ü\n");
    expect(keyOf(one("a%2Bb+c"))).toBe("a%2Bb+c");
    expect(keyOf(one("a&amp;lt; &#xA; &#65; &quot;&apos;"))).toBe(`a&lt; \n A "'`);
  });

  it("takes the owner's name where there is one", () => {
    const owner = "<Owner><ID>75aa</ID><DisplayName>M&#252;ller &amp; Co</DisplayName></Owner>";
    expect(objectsOf(one("k", owner))[0]?.owner).toBe("Müller & Co");
  });

  it("gives the token for the next page", () => {
    const head =
      "<IsTruncated>true</IsTruncated><NextContinuationToken>1ueGcxLPRx1Tr/XYExHnhbYLgveDs2J/wm36Hy4vbOwM=</NextContinuationToken>";
    expect(readPage(one("k", "", head)).continuation).toBe("1ueGcxLPRx1Tr/XYExHnhbYLgveDs2J/wm36Hy4vbOwM=");
  });

  it("is refused unless it is whole", () => {
    const whole = one("k");
    expect(() => readPage(whole.slice(0, -5))).toThrow("expected a whole ListBucketResult");
    expect(() => readPage("<html>busy</html>")).toThrow("expected a whole ListBucketResult");
    expect(() => readPage(one("k", "", ""))).toThrow("expected a whole ListBucketResult");
    expect(() => readPage(one("k", "", "<IsTruncated>true</IsTruncated>"))).toThrow("expected a token");
    expect(() => objectsOf(whole.replace("<Size>1</Size>", ""))).toThrow(
      "expected Key, LastModified and Size",
    );
    expect(() => objectsOf(whole.replace("</Contents>", ""))).toThrow("expected an end of Contents");
  });
});

describe("other answers", () => {
  it("name buckets", () => {
    const bucket = (name: string) =>
      `<Bucket><Name>${name}</Name><CreationDate>2019-12-11T23:32:47+00:00</CreationDate></Bucket>`;
    const xml = `<ListAllMyBucketsResult><Buckets>${bucket("one")}${bucket("two")}</Buckets><Owner><ID>AI</ID></Owner></ListAllMyBucketsResult>`;
    expect(readBuckets(xml)).toEqual(["one", "two"]);
  });

  it("name a region, the oldest ones in their own way", () => {
    expect(readRegion(`<LocationConstraint ${ROOT}>eu-central-1</LocationConstraint>`)).toBe("eu-central-1");
    expect(readRegion(`<LocationConstraint ${ROOT}/>`)).toBe("us-east-1");
    expect(readRegion(`<LocationConstraint ${ROOT}></LocationConstraint>`)).toBe("us-east-1");
    expect(readRegion("<LocationConstraint>EU</LocationConstraint>")).toBe("eu-west-1");
  });

  it("say what went wrong, or nothing that is known", () => {
    const xml = "<Error><Code>NoSuchKey</Code><Message>It isn&apos;t there</Message></Error>";
    expect(readError(xml)).toEqual({ code: "NoSuchKey", message: "It isn't there" });
    expect(readError("<html>")).toEqual({ code: "", message: "" });
  });
});
