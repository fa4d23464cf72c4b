
// Blocks: the data within the page. A block that is not there, cut off or not what it was throws.

class Damage extends Error {}

async function unpacked(text) {
  if (typeof DecompressionStream === 'undefined') throw new Damage('this browser is too old to unpack it');
  const packed = atob(text);
  const bytes = new Uint8Array(packed.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = packed.charCodeAt(i);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

const wholePage = new Promise((done) => {
  if (document.readyState !== 'loading') done();
  else document.addEventListener('DOMContentLoaded', done, { once: true });
});

async function block(id) {
  if (!$(id)) await wholePage;
  const found = $(id);
  if (!found) throw new Damage('the part “' + id + '” is missing');
  try {
    const text = found.textContent;
    const json = found.type === 'application/gzip' ? await unpacked(text) : text;
    return JSON.parse(json);
  } catch (e) {
    throw e instanceof Damage ? e : new Damage('the part “' + id + '” cannot be read');
  }
}

// Full records, some to a block; the blocks used last are kept.
class Records {
  constructor(name, toABlock) {
    this.name = name;
    this.toABlock = toABlock;
    this.kept = new Map();
  }
  async blockOf(at) {
    const id = this.name + '-' + at;
    let records = this.kept.get(id);
    this.kept.delete(id);
    records ||= block(id);
    this.kept.set(id, records);
    if (this.kept.size > 12) this.kept.delete(this.kept.keys().next().value);
    return records;
  }
  async get(at) {
    const record = (await this.blockOf(Math.floor(at / this.toABlock)))[at % this.toABlock];
    if (!record || typeof record !== 'object') throw new Damage('an entry is missing');
    return record;
  }
}
