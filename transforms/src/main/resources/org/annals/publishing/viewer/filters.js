
// Filters: which events are chosen, by search, names, words and years, and how many each choice would leave.

const MOST_OPTIONS = 300;

class Filters {
  constructor(page, search) {
    this.page = page;
    this.search = search;
    const { model } = page;
    this.passes = new Uint8Array(model.size).fill(1);
    this.chosen = Uint32Array.from({ length: model.size }, (_, i) => i);
    const levels = [800, 600, 400, 200];
    this.facets = [
      this.facet('by-source', model.sources, (i) => model.toldBy[i]),
      this.facet('by-actor', model.names, (i) => model.actors[i]),
      this.facet('by-place', model.names, (i) => model.places[i]),
      this.facet('by-topic', model.names, (i) => model.topics[i]),
      this.facet('by-precision', model.precisions, (i) => [model.precision[i]]),
      this.facet('by-status', model.statuses, (i) => [model.status[i]]),
      this.facet('by-importance', levels.map((level) => 'at least ' + level / 1000), (i) => levels.map((level, k) => model.importance[i] >= level ? k : -1), true),
      this.facet('by-news', ['new or changed', 'new', 'changed'], (i) => [[], [0, 2], [0, 1]][model.fresh[i]], true),
    ];
    $('news-label').hidden = model.runs.length < 2;
    $('news-label').title = 'Against the release before ' + (model.lastRun ? runWords(model.lastRun) : '');
  }

  get isOpen() { return !this.query && !this.span && this.facets.every((facet) => facet.value < 0); }

  facet(id, words, of, inOrder = false) {
    const select = $(id);
    const all = new Map();
    for (let i = 0; i < this.page.model.size; i++) for (const v of of(i)) if (v >= 0) all.set(v, (all.get(v) || 0) + 1);
    const values = [...all].sort((a, b) => inOrder ? a[0] - b[0] : b[1] - a[1] || (words[a[0]] < words[b[0]] ? -1 : 1)).slice(0, MOST_OPTIONS);
    const options = new Map();
    select.append(new Option('all', '-1'));
    for (const [value, n] of values) {
      const option = new Option('', String(value));
      select.append(option);
      options.set(value, option);
      option.textContent = bounded(words[value], 48) + ' (' + number(n) + ')';
    }
    if (all.size > MOST_OPTIONS) {
      const more = new Option('the ' + MOST_OPTIONS + ' most told; search finds the others', '');
      more.disabled = true;
      select.append(more);
    }
    const facet = { select, words, of, options, value: -1 };
    select.addEventListener('change', () => { facet.value = Number(select.value); this.apply(); });
    return facet;
  }

  // Chooses one value of a facet, as a reader would; adds it to the options when it is not among them.
  choose(id, value) {
    const facet = this.facets.find((each) => each.select.id === id);
    if (!facet.options.has(value)) {
      const option = new Option(bounded(facet.words[value], 48), String(value));
      facet.select.append(option);
      facet.options.set(value, option);
    }
    facet.select.value = String(value);
    facet.value = value;
    this.apply();
  }

  clear() {
    $('query').value = '';
    $('only-view').checked = false;
    for (const facet of this.facets) { facet.value = -1; facet.select.value = '-1'; }
    this.apply();
  }

  // One pass over all events; a facet's counts are of what the other filters leave.
  apply() {
    const { model, view } = this.page;
    this.query = $('query').value.trim();
    this.span = $('only-view').checked && !view.isAll;
    const found = this.query ? this.search.of(this.query) : null;
    const active = this.facets.filter((facet) => facet.value >= 0);
    const missed = this.missed = new Int8Array(model.size);
    const chosen = new Uint32Array(model.size);
    let n = 0;
    for (let i = 0; i < model.size; i++) {
      let misses = 0;
      let which = -1;
      if (this.span && !view.shows(i) || found && !found(i)) { missed[i] = 100; this.passes[i] = 0; continue; }
      for (let k = 0; k < active.length; k++) {
        if (!active[k].of(i).includes(active[k].value)) { misses++; which = k; }
      }
      missed[i] = misses === 0 ? 0 : misses === 1 ? which + 1 : 100;
      this.passes[i] = misses ? 0 : 1;
      if (!misses) chosen[n++] = i;
    }
    this.chosen = chosen.slice(0, n);
    this.active = active;
    for (const facet of this.facets) facet.select.parentElement.classList.toggle('set', facet.value >= 0);
    $('only-view').parentElement.classList.toggle('set', this.span);
    this.page.filtered();
    clearTimeout(this.counting);
    this.counting = setTimeout(() => this.recount(), 120);
  }

  recount() {
    const { model } = this.page;
    for (const facet of this.facets) {
      const own = this.active.indexOf(facet) + 1;
      const counts = new Map();
      for (let i = 0; i < model.size; i++) {
        if (this.missed[i] !== 0 && this.missed[i] !== own) continue;
        for (const v of facet.of(i)) counts.set(v, (counts.get(v) || 0) + 1);
      }
      for (const [value, option] of facet.options) {
        const text = bounded(facet.words[value], 48) + ' (' + number(counts.get(value) || 0) + ')';
        if (option.textContent !== text) option.textContent = text;
      }
    }
  }

  words() {
    const { model } = this.page;
    const n = this.chosen.length;
    const all = n === model.size ? count(n, 'event') : number(n) + ' of ' + count(model.size, 'event');
    return this.query && !this.search.complete ? all + ', quotes are still being read' : all;
  }
}
