// count-turtle.mjs PACKAGES FILE: how many statements N3.js and Oxigraph read in a file of Turtle.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [packages, file] = process.argv.slice(2);
const require = createRequire(packages + '/');
const { Parser } = require('n3');
const oxigraph = require('oxigraph');

const text = readFileSync(file, 'utf8');
console.log('n3', new Parser().parse(text).length);
const store = new oxigraph.Store();
store.load(text, { format: 'text/turtle', base_iri: 'https://example.org/' });
console.log('oxigraph', store.size);
