
// Search: every word must stand in an event's title, names, date or quotes, whatever its case and accents.
// Titles and names are there at once; quotes are read block by block while nothing else is to do.

const folded = (text) => {
  const small = text.toLowerCase();
  return /^[\x00-\x7f]*$/.test(small) ? small : small.normalize('NFD').replace(/\p{M}+/gu, '');
};

class Search {
  constructor(model) {
    this.model = model;
    this.texts = new Array(model.size);
    this.ready = 0;
    this.quoted = 0;
    this.damaged = false;
  }

  titlesUpTo(end) {
    const m = this.model;
    const name = (n) => m.names[n];
    for (; this.ready < Math.min(end, m.size); this.ready++) {
      const i = this.ready;
      this.texts[i] = folded(m.title[i] + '\n' + m.displayOf(i) + '\n' + m.id[i] + '\n' + [...m.actors[i], ...m.places[i], ...m.topics[i]].map(name).join('\n'));
    }
  }

  get complete() { return this.damaged || this.quoted >= this.model.size; }

  // Calls `onMore` when there is more to be found than before.
  async readAll(onMore) {
    const pause = () => new Promise((go) => (window.requestIdleCallback || setTimeout)(go, { timeout: 200 }));
    while (this.ready < this.model.size) {
      await pause();
      this.titlesUpTo(this.ready + 5000);
    }
    if (this.model.quotes === 'none') this.quoted = this.model.size;
    try {
      while (this.quoted < this.model.size) {
        await pause();
        for (let k = 0; k < 4 && this.quoted < this.model.size; k++) await this.readBlock();
      }
    } catch (e) {
      this.damaged = true;
    }
    onMore();
  }

  // Joined, not added: added texts are put together only when they are first searched.
  async readBlock() {
    const some = await block('events-' + this.quoted / this.model.toABlock);
    if (!Array.isArray(some) || !some.length) throw new Damage('a part is empty');
    for (const each of some) {
      const quotes = new Set(each.mentions.map((mention) => mention.quote));
      this.texts[this.quoted] = [this.texts[this.quoted], folded([...quotes].join('\n'))].join('\n');
      this.quoted++;
    }
  }

  // A test of event numbers, or null when every event passes.
  of(query) {
    const words = [...folded(query).matchAll(/["“”]([^"“”]+)["“”]?|([^\s"“”]+)/g)].map((found) => (found[1] ?? found[2]).trim()).filter(Boolean);
    if (!words.length) return null;
    this.titlesUpTo(this.model.size);
    const { texts } = this;
    return words.length === 1 ? (i) => texts[i].includes(words[0]) : (i) => words.every((word) => texts[i].includes(word));
  }
}
