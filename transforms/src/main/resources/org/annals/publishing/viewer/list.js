
// The list: every chosen event in a line, years as headings; only the lines in sight are in the document.

class List {
  constructor(page) {
    this.page = page;
    this.pane = $('list-pane');
    this.list = $('list');
    this.lines = new Map();
    this.rows = [];
    this.height = 52;
    this.pane.addEventListener('scroll', () => this.draw(), { passive: true });
    this.list.addEventListener('click', (e) => {
      const line = e.target.closest('[data-event]');
      if (line) page.choose(Number(line.dataset.event), { focus: 'detail-if-narrow' });
    });
  }

  // A row is an event's number, or a year as -1000000 - year.
  fill() {
    const { model, filters: { chosen } } = this.page;
    const rows = new Int32Array(chosen.length * 2);
    this.rowOf = new Int32Array(model.size).fill(-1);
    let size = 0;
    let year = null;
    for (const i of chosen) {
      if (model.year[i] !== year) rows[size++] = -1000000 - (year = model.year[i]);
      this.rowOf[i] = size;
      rows[size++] = i;
    }
    this.rows = rows.subarray(0, size);
    for (const line of this.lines.values()) line.remove();
    this.lines.clear();
    this.list.style.height = this.rows.length * this.height + 'px';
    const none = chosen.length === 0;
    $('none').hidden = !none;
    if (none) $('none').textContent = 'No event has all of this. Take away a filter, or a word of the search.';
  }

  draw() {
    const { pane, height, rows } = this;
    const first = Math.max(0, Math.floor(pane.scrollTop / height) - 5);
    const last = Math.min(rows.length, first + Math.ceil(pane.clientHeight / height) + 11);
    for (const [row, line] of this.lines) {
      if ((row < first || row >= last) && !line.contains(document.activeElement)) {
        line.remove();
        this.lines.delete(row);
      }
    }
    for (let row = first; row < last; row++) {
      if (this.lines.has(row)) continue;
      const line = this.line(row);
      line.style.top = row * height + 'px';
      this.lines.set(row, line);
      this.insert(row, line);
    }
  }

  // In the order of the list, for those who read it by ear.
  insert(row, line) {
    let next = null;
    let nearest = Infinity;
    for (const [other, its] of this.lines) if (other > row && other < nearest) { nearest = other; next = its; }
    this.list.insertBefore(line, next);
  }

  line(row) {
    const { model, filters } = this.page;
    const i = this.rows[row];
    if (i < 0) return element('li', { class: 'year' }, element('h2', { class: 'year-name' }, String(-1000000 - i)));
    const current = i === this.page.chosen;
    return element('li', { 'aria-setsize': filters.chosen.length, 'aria-posinset': this.placeOf(i) },
      element('button', { type: 'button', class: 'event', 'data-event': i, 'aria-current': current ? 'true' : 'false', tabindex: this.stop(i) ? 0 : -1 },
        element('span', { class: 'day' }, apart(model.displayOf(i), 80)),
        element('span', { class: 'what' }, this.tag(i), bounded(model.titleOf(i), 220)),
        element('span', { class: 'aside' }, ...this.aside(i))));
  }

  // How many chosen events come up to event i: they are in order.
  placeOf(i) {
    const { chosen } = this.page.filters;
    let low = 0;
    let high = chosen.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (chosen[middle] < i) low = middle + 1; else high = middle;
    }
    return low + 1;
  }

  // One line of the list is reached by the tabulator: the chosen one, else the first.
  stop(i) {
    const { chosen, filters } = this.page;
    return filters.passes[chosen] ? i === chosen : i === filters.chosen[0];
  }

  tag(i) {
    const status = this.page.model.statusOf(i);
    return status === 'happened' ? null : [element('span', { class: 'tag ' + status }, status), ' '];
  }

  aside(i) {
    const { model } = this.page;
    const sources = model.independent[i] > 1 ? model.independent[i] + ' sources' : '';
    const news = ['', 'changed', 'new'][model.fresh[i]];
    const marks = [news && element('span', { class: 'tag fresh' }, news), model.disputed[i] && element('span', { class: 'tag' }, 'disputed'),
      model.edited[i] && element('span', { class: 'tag' }, 'edited')].filter(Boolean);
    return [sources, sources && marks.length ? element('br') : null, marks.map((mark) => [' ', mark])];
  }

  refresh() {
    const focused = document.activeElement?.closest?.('#list [data-event]')?.dataset.event;
    for (const [row, line] of this.lines) {
      const i = this.rows[row];
      if (i < 0) continue;
      const button = line.firstChild;
      button.setAttribute('aria-current', i === this.page.chosen ? 'true' : 'false');
      button.tabIndex = this.stop(i) || String(i) === focused ? 0 : -1;
    }
  }

  // Scrolls event i into sight, and gives it the focus if asked.
  show(i, focus) {
    const row = this.rowOf[i];
    if (row < 0) return;
    const { pane, height } = this;
    const top = row * height;
    if (top < pane.scrollTop + height || top + height > pane.scrollTop + pane.clientHeight - height / 2) {
      pane.scrollTop = top - pane.clientHeight / 2 + height / 2;
    }
    this.draw();
    this.refresh();
    if (focus) this.lines.get(row)?.firstChild.focus({ preventScroll: true });
  }

  // Scrolls to the first event that begins in the view.
  follow(view) {
    const { model, filters: { chosen } } = this.page;
    if (view.isAll) return;
    const i = chosen.find((each) => model.standsAt(each) >= view.from);
    if (i === undefined) return;
    const row = this.rowOf[i];
    this.pane.scrollTop = Math.max(0, (this.rows[row - 1] < 0 ? row - 1 : row) * this.height);
    this.draw();
  }
}
