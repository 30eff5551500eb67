// validate.mjs PACKAGES DATA SHAPES: what rdf-validate-shacl finds in a file of Turtle, violations only.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [packages, data, shapes] = process.argv.slice(2);
const require = createRequire(packages + '/');
const { Parser, Store } = require('n3');
const found = await import(pathToFileURL(require.resolve('rdf-validate-shacl')));
const Validator = found.Validator ?? found.default;

const read = (file) => new Store(new Parser().parse(readFileSync(file, 'utf8')));
const report = await new Validator(read(shapes)).validate(read(data));
const violations = report.results.filter((one) => one.severity?.value.endsWith('#Violation'));
for (const one of violations) {
  console.log(one.focusNode?.value, one.path?.value, one.message?.map((words) => words.value).join());
}
console.log(violations.length, 'violations');
