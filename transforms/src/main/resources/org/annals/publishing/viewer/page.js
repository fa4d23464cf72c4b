
// The page: what is chosen and in view, and who has to hear of a change.

class Page {
  constructor(index) {
    this.model = new Model(index);
    this.chosen = -1;
    this.axis = new Axis(this.model);
    this.view = new View(this.model, this.axis);
    this.search = new Search(this.model);
    this.filters = new Filters(this, this.search);
    this.strip = new Strip(this);
    this.chart = new Chart(this);
    this.list = new List(this);
    this.detail = new Detail(this, new Records('events', index.toABlock), new Records('articles', index.toABlock));
    this.print = new Print(this);
    this.narrow = window.matchMedia('(max-width: 760px)');
    this.masthead();
  }

  masthead() {
    const { model } = this;
    const years = model.firstYear === model.lastYear ? String(model.firstYear) : model.firstYear + '–' + model.lastYear;
    $('title').textContent = 'Chronology ' + years;
    document.title = 'Chronology ' + years + ', ' + count(model.size, 'event');
    const tellers = count(model.articles.length, 'article');
    $('standfirst').replaceChildren(count(model.allEvents, 'event') + ' from ' + tellers, ...this.mostTold(), this.news());
    if (model.size < model.allEvents) {
      $('notice').textContent = 'This page carries the ' + number(model.size) + ' most important of ' + number(model.allEvents) + ' events; timeline.json has all of them.';
      $('notice').hidden = false;
    }
  }

  news() {
    const { model } = this;
    const [changed, fresh] = [1, 2].map((kind) => model.fresh.reduce((n, each) => n + (each === kind), 0));
    const counts = [fresh ? number(fresh) + ' new' : '', changed ? number(changed) + ' changed' : ''].filter(Boolean).join(' and ');
    return counts && '. Last run, ' + runWords(model.lastRun) + ': ' + counts;
  }

  mostTold() {
    const { model } = this;
    const times = new Map();
    for (let i = 0; i < model.size; i++) for (const n of new Set([...model.actors[i], ...model.places[i]])) times.set(n, (times.get(n) || 0) + 1);
    const names = [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 4).map(([n]) => apart(model.names[n], 40));
    return names.length < 2 ? [] : [', most often of ', ...names.flatMap((name, k) => [k === 0 ? '' : k === names.length - 1 ? ' and ' : ', ', name])];
  }

  show() {
    for (const id of ['tools', 'pictures', 'list-pane', 'detail-pane', 'actions']) $(id).hidden = false;
    $('message').hidden = true;
    $('from-year').min = $('to-year').min = this.model.firstYear;
    $('from-year').max = $('to-year').max = this.model.lastYear;
    readPalette();
    this.filters.apply();
    this.detail.hint();
    this.viewChanged(false);
  }

  draw() {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => { this.strip.draw(); this.chart.draw(); });
  }

  filtered() {
    this.strip.recount();
    this.list.fill();
    this.list.pane.scrollTop = 0;
    if (this.filters.passes[this.chosen]) this.list.show(this.chosen, false);
    this.list.draw();
    $('count').textContent = this.filters.words();
    $('clear').hidden = this.filters.isOpen;
    this.print.soon();
    this.draw();
  }

  // After a move of the view; `settled` when it has come to rest.
  viewChanged(settled) {
    const { view, model } = this;
    $('span').textContent = view.words();
    $('zoom-all').hidden = view.isAll;
    $('from-year').value = yearOf(Math.ceil(view.from));
    $('to-year').value = Math.max(yearOf(Math.ceil(view.from)), Math.min(model.lastYear, yearOf(view.till - 1)));
    if (settled && ($('only-view').checked || this.filters.span)) this.filters.apply();
    else if (settled) this.list.follow(view);
    this.draw();
  }

  // Chooses event i, or none by -1. `push` makes a step that the back button takes back.
  choose(i, { focus = '', push = true } = {}) {
    const { model, list } = this;
    if (i >= 0 && !this.filters.passes[i]) this.filters.clear();
    this.chosen = i;
    const hash = i < 0 ? ' ' : '#' + encodeURIComponent(model.id[i]);
    if (decodeURIComponent(location.hash) !== decodeURIComponent(hash.trim())) {
      const address = i < 0 ? location.pathname + location.search : hash;
      if (push) history.pushState({ ours: true }, '', address); else history.replaceState(history.state, '', address);
    }
    $('detail-pane').classList.toggle('open', i >= 0);
    if (i >= 0) {
      this.view.reveal(i);
      $('span').textContent = this.view.words();
      list.show(i, focus === 'list' && !this.narrow.matches);
    } else list.refresh();
    this.detail.show(i);
    this.draw();
    if (i >= 0 && (focus === 'detail' || focus && this.narrow.matches)) $('detail-title').focus();
  }

  step(by) {
    const { chosen } = this.filters;
    if (!chosen.length) return;
    const at = chosen.indexOf(this.chosen);
    const next = at < 0 ? (by > 0 ? 0 : chosen.length - 1) : Math.max(0, Math.min(chosen.length - 1, at + by));
    this.choose(chosen[next], { focus: 'list', push: at < 0 });
  }

  // Back to the list, with the focus where it was.
  leave() {
    const { chosen } = this;
    if (this.narrow.matches && chosen >= 0) this.choose(-1, {});
    if (this.filters.passes[chosen]) this.list.show(chosen, true);
    else $('list-pane').focus();
  }

  // The event that the address names; -1 when it names none of this page.
  addressed() {
    let id = '';
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { id = ''; }
    return id ? this.model.byId(id) : -1;
  }

  visit() {
    const i = this.addressed();
    if (i !== this.chosen) this.choose(i, { push: false, focus: i < 0 ? '' : 'detail-if-narrow' });
    const asked = location.hash.startsWith('#e-') && i < 0;
    if (asked) {
      $('notice').textContent = 'This chronology has no event ' + bounded(location.hash.slice(1), 60) + ': it was merged into another, or is gone.';
      $('notice').hidden = false;
    }
  }
}
