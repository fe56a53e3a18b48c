// Reads a web archive with webrecorder's warcio.js and writes a line of JSON for each record.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [archive, tools] = process.argv.slice(2);
const { WARCParser } = createRequire(join(tools, "node_modules", "x.js"))("warcio");

for await (const record of new WARCParser(createReadStream(archive), { strictHeaders: true })) {
  const payload = await record.readFully(true);
  console.log(JSON.stringify({
    type: record.warcType,
    id: record.warcHeader("WARC-Record-ID"),
    uri: record.warcTargetURI ?? null,
    status: record.warcType === "response" ? record.httpHeaders.statusCode : null,
    contentType: record.httpHeaders?.headers.get("content-type") ?? record.warcContentType,
    sha256: createHash("sha256").update(payload).digest("hex"),
  }));
}
