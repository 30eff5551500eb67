// Asks an endpoint with Comunica. Arguments: its folder of modules, the address; a query on standard input.
// Prints the rows as JSON: for each an object from variables to {value, datatype, language}.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [modules, endpoint] = process.argv.slice(2);
const { QueryEngine } = createRequire(join(modules, 'x.js'))('@comunica/query-sparql');
const queries = JSON.parse(readFileSync(0, 'utf8'));
const engine = new QueryEngine();
const answers = {};
for (const [name, query] of Object.entries(queries)) {
  const stream = await engine.queryBindings(query, { sources: [{ type: 'sparql', value: endpoint }] });
  answers[name] = (await stream.toArray()).map((row) =>
    Object.fromEntries([...row].map(([variable, term]) => [variable.value, term.value])));
}
process.stdout.write(JSON.stringify(answers));
