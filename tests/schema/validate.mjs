// Checks the schemas of report files, record files, plans, results, reporting, checks and conformance cases, and the files of the repository against them, with ajv.
// Run: npm ci && npm test; further files of results may be named as arguments.
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
const docs = join(root, 'docs');
const schema = (name) => ajv.compile(read(join(docs, 'schema', `${name}.schema.json`)));
const results = join(docs, 'samples', 'results.json');
const allResults = [results, ...process.argv.slice(2)];
const isResults = schema('results');
const isReporting = schema('reporting');
const reporting = join(docs, 'samples', 'reporting.json');
const isChecks = schema('checks');
const checks = join(docs, 'samples', 'checks.json');
const isReport = schema('report');
const isRecords = schema('records');
const isPlan = schema('plan');
const kit = join(here, '..', 'Conformance');
const isCases = ajv.compile(read(join(kit, 'case.schema.json')));

// Registers and lists of States stand beside the sample reports: a report has a header, a record file has records.
const samples = [...filesBelow(join(docs, 'samples')), ...filesBelow(join(root, 'src', 'TreatyIndicators', 'Catalogues', 'Data', 'samples'))];
const reports = [...filesBelow(join(here, 'good')), ...samples.filter((file) => 'header' in read(file))];
const records = [...filesBelow(join(here, 'records', 'good')), ...samples.filter((file) => file !== checks && 'records' in read(file))];
const plans = [...filesBelow(join(here, 'plans', 'good')), join(docs, 'samples', 'near-reaches-plan.json'), ...filesBelow(join(root, 'src', 'TreatyIndicators', 'Catalogues', 'Data', 'plans'))];
const cases = filesBelow(kit).filter((file) => dirname(file) !== kit);
const badReports = filesBelow(join(here, 'bad'));
const badPlans = filesBelow(join(here, 'plans', 'bad'));
const badRecords = filesBelow(join(here, 'records', 'bad'));

const name = (file) => relative(root, file);
const wrong = (is) => (file) => is(read(file)) ? [] : [`${name(file)}: ${ajv.errorsText(is.errors)}`];
const accepted = (is) => (file) => is(read(file)) ? [`${name(file)}: accepted, expected to be refused`] : [];
// The schema of results refuses what is not a result.
const noResults = { ...read(results), results: [{ indicator: 'SRAAP-1.1' }] };
const failures = [
  ...(isResults(noResults) ? ['results with missing members: accepted, expected to be refused'] : []),
  ...allResults.flatMap(wrong(isResults)),
  ...[reporting].flatMap(wrong(isReporting)),
  ...(isReporting({ ...read(reporting), years: [{ year: 2025 }] }) ? ['reporting with missing members: accepted, expected to be refused'] : []),
  ...[checks].flatMap(wrong(isChecks)),
  ...(isChecks({ ...read(checks), reports: [{ reportId: 'XAA-2025' }] }) ? ['checks with missing members: accepted, expected to be refused'] : []),
  ...reports.flatMap(wrong(isReport)),
  ...records.flatMap(wrong(isRecords)),
  ...plans.flatMap(wrong(isPlan)),
  ...cases.flatMap(wrong(isCases)),
  ...(isCases({ cases: [{ id: 'a/b', reason: 'No figure.' }] }) ? ['a case without a figure: accepted, expected to be refused'] : []),
  ...badReports.flatMap(accepted(isReport)),
  ...badRecords.flatMap(accepted(isRecords)),
  ...badPlans.flatMap(accepted(isPlan)),
];

failures.forEach((failure) => console.error(failure));
console.log(`schema: ${reports.length} reports, ${records.length} record files, ${plans.length} plans, ${allResults.length} files of results and ${cases.length} of cases to accept, `
  + `${badReports.length} reports, ${badRecords.length} record files and ${badPlans.length} plans to refuse, ${failures.length} wrong`);
process.exit(failures.length > 0 || [reports, records, plans, cases, badReports, badRecords, badPlans].some((files) => files.length === 0) ? 1 : 0);
