
// The detail: one event with its date, all that is told of it, and how its date was found.

const METHODS = {
  given: 'given with the article', metadata: 'by the page’s own data', byline: 'by the stamp beside headline or byline',
  dateline: 'by the dateline', url: 'by the address', filename: 'by the file’s name', inferred: 'worked out from what the article tells',
  story: 'borrowed from another article of the same story', unknown: 'unknown',
};
const PRECISIONS = {
  day: 'told to the day', week: 'told to the week', month: 'told to the month', season: 'told to the season', year: 'told to the year',
  decade: 'told to the decade', century: 'told to the century', range: 'told from one date to another', fuzzy: 'told vaguely',
};
const BASES = { stated: '', inherited: 'the date is carried over from the context', reported: 'told as news, without a date' };
const STATUSES = {
  planned: 'Planned: it lay ahead when this was written.', ongoing: 'Ongoing when this was written.', alleged: 'Alleged: the source says so, and does not vouch for it.',
  denied: 'Denied by those it is told of.', recurring: 'It happens again and again.',
};
const RELATIONS = { conflict: 'is told otherwise in', 'part-of': 'is part of', 'anniversary-of': 'is an anniversary of', reports: 'reports', follows: 'follows' };
const ANCHORS = { publication: 'the day of publication', mention: 'the date told before it', event: 'another event' };
const EDITS = { date: 'the date', title: 'the title', merge: 'which tellings belong to it', split: 'which tellings belong to it', pin: 'that it is shown' };

const joined = (words) => words.length < 2 ? words.join('') : words.slice(0, -1).join(', ') + ' and ' + words[words.length - 1];

class Detail {
  constructor(page, events, articles) {
    this.page = page;
    this.events = events;
    this.articles = articles;
    this.pane = $('detail-pane');
    this.box = $('detail');
  }

  hint() {
    const { model } = this.page;
    this.box.removeAttribute('aria-labelledby');
    const foremost = [...model.rank.slice(0, 12)].sort((a, b) => a - b);
    this.box.replaceChildren(
      element('p', { class: 'hint' }, 'Choose an event, in the list or in the picture, to read what its sources say and how its date was found.'),
      element('h3', null, 'The most important of them'),
      element('ul', { class: 'foremost' }, foremost.map((i) => element('li', null,
        element('span', { class: 'day' }, apart(model.displayOf(i), 80)), element('a', { href: '#' + model.id[i] }, apart(model.titleOf(i), 160))))),
      element('p', { class: 'facts' }, 'Events from ' + isoWords(model.rangeFrom) + ' to ' + isoWords(model.rangeTo) + ' were asked for.'));
  }

  async show(i) {
    const mine = this.shown = i;
    if (i < 0) return this.hint();
    this.box.replaceChildren(...this.head(i));
    this.box.setAttribute('aria-labelledby', 'detail-title');
    this.pane.scrollTop = 0;
    let body;
    try {
      const event = await this.events.get(i);
      const told = await Promise.all(event.mentions.map((mention) => this.article(mention.article)));
      body = this.body(i, event, told);
    } catch (e) {
      body = [element('p', { class: 'trouble' }, 'What the sources say of this event cannot be shown: ' + e.message
        + '. The page is damaged or was cut off; copy or publish it again.')];
    }
    if (this.shown === mine) this.box.append(...body);
  }

  async article(id) {
    const { model } = this.page;
    this.articleNumbers ||= new Map(model.articles.map((each, k) => [each, k]));
    return this.articles.get(this.articleNumbers.get(id));
  }

  head(i) {
    const { model } = this.page;
    const status = model.statusOf(i);
    const news = ['', 'changed in the last run', 'new in the last run'][model.fresh[i]];
    return [
      element('p', { class: 'when-line' }, apart(model.displayOf(i), 120)),
      element('h2', { id: 'detail-title', tabindex: -1 },
        status === 'happened' ? null : [element('span', { class: 'tag ' + status }, status), ' '], bounded(model.titleOf(i), 10500)),
      element('p', { class: 'facts' }, this.days(i)),
      element('p', { class: 'facts' }, [count(model.independent[i], 'independent source'), 'importance ' + (model.importance[i] / 1000).toFixed(2), news, model.edited[i] ? 'corrected by an editor' : ''].filter(Boolean).join(' · ')),
      status === 'happened' ? null : element('p', { class: 'facts' }, STATUSES[status] ?? ''),
      this.names(i),
    ].filter(Boolean);
  }

  days(i) {
    const { model } = this.page;
    const told = (PRECISIONS[model.precisionOf(i)] ?? '').replace(/^t/, 'T');
    const [from, till] = [model.earliest[i], model.latest[i]];
    if (from !== null && from === till) return told + '.';
    const lasts = model.isPeriod(i);
    const bounds = from === null ? (lasts ? 'lasted until ' : 'on a day until ') + dayWords(till)
      : till === null ? (lasts ? 'lasts from ' + dayWords(from) + ' on' : 'on a day from ' + dayWords(from) + ' on')
      : (lasts ? 'from ' + dayWords(from) + ' to ' : 'on a day between ' + dayWords(from) + ' and ') + dayWords(till);
    return told + ': ' + bounds + '.';
  }

  names(i) {
    const { model, filters } = this.page;
    const items = [];
    const said = new Set();
    for (const [id, list, kind] of [['by-actor', model.actors, 'actor'], ['by-place', model.places, 'place'], ['by-topic', model.topics, 'topic']]) {
      for (const n of list[i]) {
        const name = folded(model.names[n]);
        if (said.has(name)) continue;
        for (const each of [name, ...name.split(/\s+/)]) said.add(each);
        items.push(element('li', null, element('button', { type: 'button', title: 'Show all events with this ' + kind, onclick: () => filters.choose(id, n) }, apart(model.names[n], 80))));
      }
    }
    return items.length ? element('ul', { class: 'names', 'aria-label': 'Actors, places and topics' }, items) : null;
  }

  body(i, event, told) {
    const parts = [element('h3', null, event.mentions.length === 1 ? 'What the source says' : 'What the sources say, ' + event.mentions.length + ' tellings')];
    event.mentions.forEach((mention, k) => parts.push(this.telling(mention, told[k], event)));
    if (event.related.length) parts.push(element('h3', null, 'Related events'), this.related(event));
    if (event.editor?.length) {
      parts.push(element('h3', null, 'Corrected by an editor'),
        element('p', { class: 'facts' }, 'An editor decided ' + joined([...new Set(event.editor.map((word) => EDITS[word] ?? word))]) + '.'));
    }
    parts.push(element('p', { class: 'link-line' }, 'Written in EDTF: ', element('code', null, bounded(event.date.edtf, 60)), ' · link to this event: ',
      element('a', { href: '#' + event.id }, event.id)), this.history(event));
    return parts;
  }

  history(event) {
    const changed = event.lastChanged === event.firstSeen ? '' : ', last changed ' + runWords(event.lastChanged);
    const merged = event.replaces.length ? '. It takes the place of ' + joined(event.replaces) : '';
    return element('p', { class: 'facts' }, 'First published ' + runWords(event.firstSeen) + changed + merged + '.');
  }

  telling(mention, article, event) {
    const steps = mention.resolution.steps;
    const evidence = article.published.evidence;
    return element('div', { class: 'telling' },
      this.quote(mention),
      this.cite(article),
      this.found(mention, event),
      element('details', null, element('summary', null, 'How the date was found'),
        element('p', null, 'Rule ', element('code', null, bounded(mention.resolution.rule, 80)),
          mention.timex ? [', value ', element('code', null, bounded(mention.timex.value, 60))] : null,
          mention.resolution.anchor ? ', counted from ' + isoWords(mention.resolution.anchor) : null, '.'),
        steps.length ? element('ol', null, steps.map((step) => element('li', null, apart(step, 600)))) : null,
        element('p', null, 'The article’s own day, ' + (METHODS[article.published.method] ?? article.published.method)
          + (article.published.date ? ', confidence ' + article.published.confidence.toFixed(2) : '') + (evidence.length ? ':' : '.')),
        evidence.length ? element('ul', null, evidence.slice(0, 40).map((each) => element('li', null, each.text ? ['“', apart(each.text, 160), '” '] : null, apart(each.says, 300)))) : null));
  }

  // The sentence with its date words marked and its event word underlined, where they stand in what is published.
  quote(mention) {
    if (!mention.quote) return element('p', { class: 'facts' }, 'Quotes are not part of this publication.');
    const marks = [[mention.timex, 'mark', null], [mention.trigger, 'span', { class: 'trigger' }]]
      .filter(([span]) => span && span.start >= mention.start && span.end <= mention.start + mention.quote.length && span.end > span.start)
      .map(([span, name, attributes]) => [span.start - mention.start, span.end - mention.start, name, attributes])
      .sort((a, b) => a[0] - b[0]);
    const content = [];
    let at = 0;
    for (const [start, end, name, attributes] of marks) {
      if (start < at) continue;
      content.push(shown(mention.quote.slice(at, start)), element(name, attributes, shown(mention.quote.slice(start, end))));
      at = end;
    }
    content.push(bounded(mention.quote.slice(at), 20000));
    return element('blockquote', null, content);
  }

  cite(article) {
    const published = article.published;
    const within = published.date && published.earliest !== published.latest
      ? ' (some day from ' + isoWords(published.earliest) + ' to ' + isoWords(published.latest) + ')' : '';
    const day = published.date ? 'published ' + isoWords(published.date) + within + ', ' + (METHODS[published.method] ?? published.method) : 'day of publication unknown';
    const title = element('cite', null, apart(article.title || article.uri, 300));
    const linked = /^https?:\/\//i.test(article.url ?? '') ? element('a', { href: article.url, rel: 'noopener noreferrer', target: '_blank' }, title) : title;
    const who = [article.publisher, article.origin && article.origin !== article.publisher ? article.origin : null, article.author].filter(Boolean);
    return element('p', { class: 'cite' }, linked, who.map((name) => [', ', apart(name, 120)]), '; ' + day + '.',
      article.copyOf ? ' It repeats another article’s story.' : null,
      article.title !== article.uri ? [' File ', element('code', null, bounded(article.uri, 160)), '.'] : null,
      article.quality.includes('paraphrased') ? ' Its wording is paraphrased.' : null);
  }

  found(mention, event) {
    const { timex, resolution, date } = mention;
    const anchor = resolution.anchor && ANCHORS[resolution.anchorIs] ? ', counted from ' + ANCHORS[resolution.anchorIs] + ', ' + isoWords(resolution.anchor) : '';
    const basis = BASES[date.basis] ? ' (' + BASES[date.basis] + ')' : '';
    const otherwise = mention.status !== event.status ? ' Told as ' + mention.status + '.' : '';
    return element('p', { class: 'found' }, timex ? ['“', apart(timex.text, 120), '” is '] : 'Told with no date of its own: ', apart(date.display, 120), anchor + basis + '.' + otherwise);
  }

  related(event) {
    const { model } = this.page;
    return element('ul', { class: 'related' }, event.related.map(({ id, relation }) => {
      const other = model.byId(id);
      const words = element('span', { class: relation === 'conflict' ? 'relation conflict' : 'relation' }, 'This ' + (RELATIONS[relation] ?? relation) + ' ');
      if (other < 0) return element('li', null, words, element('code', null, bounded(id, 60)), ', not on this page');
      return element('li', null, words, element('a', { href: '#' + id }, apart(model.displayOf(other), 80), ': ', apart(bounded(model.titleOf(other), 200), 220)));
    }));
  }
}
