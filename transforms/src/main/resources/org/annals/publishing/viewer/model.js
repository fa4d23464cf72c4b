
// The model: the index as columns, and what is worked out from it once.

const OPEN_BEFORE = -1e9;
const OPEN_AFTER = 1e9;
const COLUMNS = ['id', 'title', 'earliest', 'latest', 'kind', 'status', 'precision', 'display', 'importance', 'independent', 'firstSeen', 'lastChanged', 'edited', 'disputed', 'actors', 'places', 'topics', 'tellers'];
const LISTS = ['names', 'displays', 'runs', 'sources', 'articles', 'articleSource', 'kinds', 'statuses', 'precisions'];

class Model {
  constructor(index) {
    const size = Array.isArray(index?.id) ? index.id.length : -1;
    const whole = size >= 0 && index.schemaVersion === 1 && index.toABlock > 0 && LISTS.every((list) => Array.isArray(index[list]))
      && COLUMNS.every((column) => Array.isArray(index[column]) && index[column].length === size);
    if (!whole) throw new Damage('the list of events is not what it should be');
    Object.assign(this, index);
    this.size = size;
    this.days();
    this.years();
    this.rank = Uint32Array.from({ length: size }, (_, i) => i).sort((a, b) => this.importance[b] - this.importance[a] || a - b);
    this.toldBy = this.tellers.map((articles) => [...new Set(articles.map((a) => this.articleSource[a] ?? -1))]);
    this.news();
    this.numbers = null;
  }

  // from and till in days, till after the last one; open ends far away.
  days() {
    const { size } = this;
    this.from = new Float64Array(size);
    this.till = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      this.from[i] = this.earliest[i] ?? OPEN_BEFORE;
      this.till[i] = this.latest[i] === null ? OPEN_AFTER : this.latest[i] + 1;
    }
    let low = Infinity;
    let high = -Infinity;
    for (const longest of [3700, Infinity]) {
      for (let i = 0; i < size; i++) {
        const from = this.earliest[i] ?? this.till[i] - 1;
        const till = this.latest[i] === null ? from + 1 : this.till[i];
        if (till - from > longest) continue;
        low = Math.min(low, from);
        high = Math.max(high, till);
      }
      if (low < high) break;
    }
    if (!(low < high)) { low = 0; high = 1; }
    this.firstYear = yearOf(low);
    this.lastYear = yearOf(high - 1);
    this.low = dayOfYear(this.firstYear);
    this.high = dayOfYear(this.lastYear + 1);
  }

  // The year an event is listed under.
  years() {
    this.year = new Int32Array(this.size);
    for (let i = 0; i < this.size; i++) this.year[i] = yearOf(this.standsAt(i));
  }

  // Runs follow each other by name, numbers in them by value; when there is one only, nothing is news.
  news() {
    const order = new Intl.Collator('en', { numeric: true }).compare;
    this.lastRun = [...this.runs].sort(order).pop() ?? null;
    const last = this.runs.indexOf(this.lastRun);
    const several = this.runs.length > 1;
    this.fresh = new Uint8Array(this.size);
    for (let i = 0; several && i < this.size; i++) {
      this.fresh[i] = this.firstSeen[i] === last ? 2 : this.lastChanged[i] === last ? 1 : 0;
    }
  }

  // The day an event stands at in the list and in counts: its first, or for an open start its last.
  standsAt(i) { return this.earliest[i] ?? this.latest[i]; }
  titleOf(i) { return this.title[i] || 'An event without a title'; }
  displayOf(i) { return this.displays[this.display[i]] ?? ''; }
  statusOf(i) { return this.statuses[this.status[i]] ?? ''; }
  precisionOf(i) { return this.precisions[this.precision[i]] ?? ''; }
  isPeriod(i) { return this.kinds[this.kind[i]] === 'period'; }

  byId(id) {
    this.numbers ||= new Map(this.id.map((each, i) => [each, i]));
    return this.numbers.get(id) ?? -1;
  }
}
