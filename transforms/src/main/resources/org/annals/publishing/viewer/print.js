
// Print: the chosen events in order, with their quotes, as plain running text.

const MOST_PRINTED = 1500;

class Print {
  constructor(page) {
    this.page = page;
    this.records = new Map();
    this.soon = debounced(1000, () => { if (page.search.complete && page.filters.chosen.length <= MOST_PRINTED) this.gather(); });
    window.addEventListener('beforeprint', () => this.lay());
    window.addEventListener('afterprint', () => $('paper').replaceChildren());
    $('print-button').addEventListener('click', () => this.gather().then(() => window.print()));
  }

  // What will be printed is read before: the browser waits for nothing once it prints.
  async gather() {
    const { page: { detail, filters } } = this;
    if (this.records.size > 2 * MOST_PRINTED) this.records.clear();
    for (const i of filters.chosen.slice(0, MOST_PRINTED)) {
      if (this.records.has(i)) continue;
      try {
        const event = await detail.events.get(i);
        this.records.set(i, [event, await Promise.all(event.mentions.map((mention) => detail.article(mention.article)))]);
      } catch (e) {
        if (!(e instanceof Damage)) throw e;
        return;
      }
    }
  }

  lay() {
    const { page: { model, filters } } = this;
    const paper = $('paper');
    const shownEvents = filters.chosen.slice(0, MOST_PRINTED);
    const quoted = shownEvents.every((i) => this.records.has(i));
    const parts = [element('p', { class: 'told' }, filters.words()
      + (filters.chosen.length > MOST_PRINTED ? '. The first ' + number(MOST_PRINTED) + ' are printed: choose fewer by search or filters.' : '.')
      + (quoted ? '' : ' The page’s own Print button prints all of their quotes.'))];
    let year = null;
    for (const i of shownEvents) {
      const own = model.year[i];
      if (own !== year) parts.push(element('h2', null, String(year = own)));
      parts.push(this.event(i));
    }
    paper.replaceChildren(...parts);
    paper.hidden = false;
  }

  event(i) {
    const { page: { model, detail } } = this;
    const status = model.statusOf(i);
    const record = this.records.get(i);
    return element('section', null,
      element('h3', null, element('span', { class: 'day' }, apart(model.displayOf(i), 120)), '  ', status === 'happened' ? null : status + ': ', bounded(model.titleOf(i), 1000)),
      record ? record[0].mentions.map((mention, k) => [
        mention.quote ? detail.quote(mention) : null,
        element('p', { class: 'cite' }, apart(record[1][k].title, 200), record[1][k].published.date ? ', ' + isoWords(record[1][k].published.date) : ', day of publication unknown', '. ', detail.found(mention, record[0]).textContent),
      ]) : null);
  }
}
