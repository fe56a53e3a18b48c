// Subscribes at a hub through the npm package pubsubhubbub, leaves when a line comes in, and says each step on a line.
// node other-subscriber.mjs FOLDER TOPIC HUB SECRET, where FOLDER has the node_modules with pubsubhubbub.
import { createHash } from "node:crypto";
import { createRequire } from "node:module";

const [folder, topic, hub, secret] = process.argv.slice(2);
const subscriber = createRequire(`${folder}/package.json`)("pubsubhubbub").createServer({ secret });
const ended = (what) => (error) => {
  console.log(error ? `${what}: ${error.message}` : what);
  if (what !== "subscribed") process.exit();
};

subscriber.on("subscribe", (data) => console.log(`verified ${data.topic}`));
subscriber.on("unsubscribe", (data) => console.log(`let go ${data.topic}`));
subscriber.on("feed", (data) => console.log(`feed ${data.topic} ${createHash("sha256").update(data.feed).digest("hex")}`));
subscriber.on("listen", () => {
  subscriber.callbackUrl = `http://127.0.0.1:${subscriber.server.address().port}/`;
  subscriber.subscribe(topic, hub, ended("subscribed"));
});
process.stdin.once("data", () => subscriber.unsubscribe(topic, hub, ended("unsubscribed")));
subscriber.listen(0, "127.0.0.1");
