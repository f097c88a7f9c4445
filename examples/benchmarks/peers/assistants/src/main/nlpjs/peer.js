// node peer.js play|answer: NLP.js, taught what OpenNLP is taught, and with the roles and municipalities as entities that fill slots.
const fs = require('fs');
const readline = require('readline');
const { NlpManager } = require('node-nlp');

const rows = (file) => fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => line.split('\t'));
const given = JSON.parse(fs.readFileSync('given.json', 'utf8'));

async function taught() {
  const manager = new NlpManager({ languages: ['da'], autoSave: false, nlu: { log: false }, forceNER: true });
  const words = {};
  for (const [kind, value, word] of rows('entities.tsv')) {
    ((words[kind] ??= {})[value] ??= []).push(word);
  }
  for (const [kind, values] of Object.entries(words)) {
    for (const [value, texts] of Object.entries(values)) manager.addNamedEntityText(kind, value, ['da'], texts);
  }
  const intents = new Set();
  for (const [intent, sentence] of rows('training.tsv')) {
    manager.addDocument('da', sentence, intent);
    intents.add(intent);
  }
  for (const intent of intents) {
    if (given.answers[intent]) {
      manager.addAnswer('da', intent, given.answers[intent]);
    } else {
      manager.nlp.slotManager.addSlot(intent, 'role', true, { da: 'Hvem skal med?' });
      manager.nlp.slotManager.addSlot(intent, 'municipality', true, { da: 'Hvilken kommune?' });
    }
  }
  await manager.train();
  return manager;
}

// A line for a line; an empty one is answered at once.
async function answer(manager) {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const result = line === '' ? undefined : await manager.process('da', line);
    process.stdout.write(result ? `${result.intent} ${result.entities.length}\n` : '\n');
  }
}

function isRight(expected, facts, answer) {
  const told = (expected.facts ?? []).filter((fact) => /^(role|municipality):/.test(fact));
  const values = new Set(rows('entities.tsv').map(([kind, value]) => `${kind}:${value}`));
  return told.every((fact) => facts.has(fact))
      && (expected.noFacts ?? []).every((fact) => !facts.has(fact))
      && [...facts].every((fact) => values.has(fact))
      && (expected.says ?? []).every((text) => answer.includes(text));
}

async function play(manager, dialogue) {
  const context = {};
  const known = {};
  const told = [];
  let right = true;
  for (const turn of dialogue.turns) {
    const result = await manager.process('da', turn.text, context);
    for (const entity of result.entities) {
      if (entity.entity === 'role' || entity.entity === 'municipality') {
        known[entity.entity] = entity.option ?? entity.utteranceText;
      }
    }
    const answer = result.answer ?? (result.intent === 'None' ? given.answers.None : result.intent);
    const facts = new Set(Object.entries(known).map(([kind, value]) => `${kind}:${value}`));
    told.push(`"${turn.text}" -> ${answer} [${[...facts].join(', ')}]`);
    right = right && isRight(turn.expected ?? {}, facts, answer);
  }
  console.log(`  ${right ? 'right' : 'wrong'}  ${dialogue.about}\n      ${told.join('\n      ')}`);
  return right;
}

async function playAll(manager) {
  console.log('NLP.js 4.27.0');
  let right = 0;
  for (const dialogue of given.dialogues) right += (await play(manager, dialogue)) ? 1 : 0;
  console.log(`  ${right} of ${given.dialogues.length} right`);
}

(async () => {
  const log = console.log;
  console.log = () => {};
  const manager = await taught();
  console.log = log;
  await (process.argv[2] === 'play' ? playAll(manager) : answer(manager));
})();
