// Checks the schemas of report files, of results and of conformance cases, and the files of the repository against them, with ajv.
// Run: npm ci && npm test
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const filesBelow = (folder) => !existsSync(folder) ? [] : readdirSync(folder, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .sort();

// strict: an unknown keyword or a mistake in the schema is an error, not ignored.
const ajv = addFormats(new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }));
const results = join(root, 'docs', 'samples', 'results.json');
const isResults = ajv.compile(read(join(root, 'docs', 'schema', 'results.schema.json')));
const kit = join(here, '..', 'Conformance');
const isCases = ajv.compile(read(join(kit, 'case.schema.json')));
const cases = filesBelow(kit).filter((file) => dirname(file) !== kit);
const isReport = ajv.compile(read(join(root, 'docs', 'schema', 'report.schema.json')));

// Registers and other records stand beside the sample reports; what has no header there is not a report.
const samples = filesBelow(join(root, 'src', 'TreatyIndicators', 'Catalogues', 'Data', 'samples'))
  .filter((file) => 'header' in read(file));
const good = [...filesBelow(join(here, 'good')), ...filesBelow(join(root, 'docs', 'samples')).filter((file) => file !== results), ...samples];
const bad = filesBelow(join(here, 'bad'));

const name = (file) => relative(root, file);
const wrong = (file) => isReport(read(file)) ? [] : [`${name(file)}: ${ajv.errorsText(isReport.errors)}`];
// The schema of results refuses what is not a result.
const noResults = { ...read(results), results: [{ indicator: 'SRAAP-1.1' }] };
const failures = [
  ...(isResults(noResults) ? ['results with missing members: accepted, expected to be refused'] : []),
  ...good.flatMap(wrong),
  ...(isResults(read(results)) ? [] : [`${name(results)}: ${ajv.errorsText(isResults.errors)}`]),
  ...cases.flatMap((file) => isCases(read(file)) ? [] : [`${name(file)}: ${ajv.errorsText(isCases.errors)}`]),
  ...(isCases({ cases: [{ id: 'a/b', reason: 'No figure.' }] }) ? ['a case without a figure: accepted, expected to be refused'] : []),
  ...bad.filter((file) => wrong(file).length === 0).map((file) => `${name(file)}: accepted, expected to be refused`),
];

failures.forEach((failure) => console.error(failure));
console.log(`schema: ${good.length} reports, 1 file of results and ${cases.length} of cases to accept, ${bad.length} to refuse, ${failures.length} wrong`);
process.exit(failures.length > 0 || good.length === 0 || bad.length === 0 || cases.length === 0 ? 1 : 0);
