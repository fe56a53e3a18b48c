// A mail server (npm smtp-server) for MailSinkTests: prints the port, then each mail as one line of JSON.
// Arguments: the folder with node_modules, and "plain", "login" (asks for desk / right horse) or "refuse" (takes nothing).
import { createRequire } from "node:module";

const [tools, manner] = process.argv.slice(2);
const { SMTPServer } = createRequire(`${tools}/`)("smtp-server");
const server = new SMTPServer({
  authOptional: manner !== "login",
  allowInsecureAuth: true,
  hideSTARTTLS: true,
  onAuth(auth, session, callback) {
    const right = auth.username === "desk" && auth.password === "right horse";
    callback(right ? null : new Error("Invalid username or password"), right ? { user: auth.username } : undefined);
  },
  onRcptTo(address, session, callback) {
    callback(manner === "refuse" ? new Error("no such mailbox") : null);
  },
  onData(stream, session, callback) {
    let text = "";
    stream.setEncoding("utf8");
    stream.on("data", (part) => (text += part));
    stream.on("end", () => {
      const { mailFrom, rcptTo } = session.envelope;
      console.log(JSON.stringify({ from: mailFrom.address, to: rcptTo.map((one) => one.address), user: session.user ?? null, text }));
      callback();
    });
  },
});
server.listen(0, "127.0.0.1", () => console.log(server.server.address().port));
process.stdin.on("end", () => process.exit(0)).resume();
