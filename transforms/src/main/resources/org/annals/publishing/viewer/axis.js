
// The axis: days to places from 0 to 1 and back. Elastic, a month is as wide as much happened in it, and a
// share of the width belongs to time itself, so that empty years stay to be seen.

class Axis {
  constructor(model) {
    this.model = model;
    this.elastic = true;
    this.lay();
  }

  lay() {
    const { model } = this;
    const months = (model.lastYear - model.firstYear + 1) * 12;
    const counts = new Float64Array(months);
    for (let i = 0; this.elastic && i < model.size; i++) {
      if (model.till[i] - model.from[i] > 62) continue;
      const date = dateOf(model.from[i]);
      const month = (date.getUTCFullYear() - model.firstYear) * 12 + date.getUTCMonth();
      if (month >= 0 && month < months) counts[month]++;
    }
    let all = 0;
    for (let k = 0; k < months; k++) all += counts[k] = Math.sqrt(counts[k]);
    const ofTime = all > 0 ? 0.45 : 1;
    this.starts = new Float64Array(months + 1);
    this.places = new Float64Array(months + 1);
    let place = 0;
    for (let k = 0; k <= months; k++) {
      this.starts[k] = dayOfYear(model.firstYear + Math.floor(k / 12), k % 12);
      if (k > 0) {
        place += ofTime * (this.starts[k] - this.starts[k - 1]) / (model.high - model.low);
        if (all > 0) place += (1 - ofTime) * counts[k - 1] / all;
      }
      this.places[k] = place;
    }
    this.begins = model.from.map((day) => this.place(day));
    this.ends = model.till.map((day) => this.place(day));
  }

  static between(value, from, to) {
    const last = from.length - 1;
    if (value <= from[0]) return to[0];
    if (value >= from[last]) return to[last];
    let low = 0;
    let high = last - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (from[middle] <= value) low = middle; else high = middle - 1;
    }
    const width = from[low + 1] - from[low];
    return to[low] + (to[low + 1] - to[low]) * (width > 0 ? (value - from[low]) / width : 0);
  }

  place(day) { return Axis.between(day, this.starts, this.places); }
  day(place) { return Axis.between(place, this.places, this.starts); }
}

// The view: the stretch of days that the chart shows. Never less than a week, never beyond the data.
class View {
  constructor(model, axis) {
    this.model = model;
    this.axis = axis;
    this.all();
  }
  all() { this.from = this.model.low; this.till = this.model.high; }
  get isAll() { return this.from <= this.model.low && this.till >= this.model.high; }
  set(from, till) {
    const shortest = Math.min(7, this.model.high - this.model.low);
    const width = Math.max(shortest, Math.min(till - from, this.model.high - this.model.low));
    this.from = Math.max(this.model.low, Math.min(from, this.model.high - width));
    this.till = this.from + width;
  }
  places() { return [this.axis.place(this.from), this.axis.place(this.till)]; }
  // Zooms by `factor` about the place `at`, from 0 to 1 of the view.
  zoom(factor, at = 0.5) {
    const [a, b] = this.places();
    const middle = a + (b - a) * at;
    const width = Math.min(1, (b - a) * factor);
    this.setPlaces(middle - width * at, middle + width * (1 - at));
  }
  // Moves by `share` of the view.
  pan(share) {
    const [a, b] = this.places();
    this.setPlaces(a + (b - a) * share, b + (b - a) * share);
  }
  setPlaces(a, b) {
    const width = Math.min(1, b - a);
    const start = Math.max(0, Math.min(1 - width, a));
    this.set(this.axis.day(start), this.axis.day(start + width));
  }
  shows(i) { return this.model.till[i] > this.from && this.model.from[i] < this.till; }
  // Brings event i into view.
  reveal(i) {
    if (this.shows(i)) return;
    const half = (this.till - this.from) / 2;
    this.set(this.model.standsAt(i) - half, this.model.standsAt(i) + half);
  }
  words() {
    const from = dateOf(this.from);
    const till = dateOf(this.till - 1);
    if (this.till - this.from > 1500) return from.getUTCFullYear() + '–' + till.getUTCFullYear();
    const month = (date) => MONTHS[date.getUTCMonth()].slice(0, 3) + ' ' + date.getUTCFullYear();
    if (this.till - this.from > 120) return month(from) + ' – ' + month(till);
    return dayWords(this.from) + ' – ' + dayWords(this.till - 1);
  }
}
