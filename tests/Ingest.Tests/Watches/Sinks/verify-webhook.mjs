// Verifies a message with npm standardwebhooks, the scheme's own library: the folder with node_modules, the secret, id, timestamp, signature; the body on stdin.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const [tools, secret, id, timestamp, signature] = process.argv.slice(2);
const { Webhook } = createRequire(`${tools}/`)("standardwebhooks");
try {
  const read = new Webhook(secret).verify(readFileSync(0, "utf8"), { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signature });
  console.log(`verified ${read.type}`);
} catch (error) {
  console.log(`refused: ${error.message}`);
}
