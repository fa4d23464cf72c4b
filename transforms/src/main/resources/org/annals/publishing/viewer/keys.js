
// Keys, buttons, theme and help.

const remembered = {
  get: (key) => { try { return localStorage.getItem('annals-' + key); } catch { return null; } },
  set: (key, value) => { try { localStorage.setItem('annals-' + key, value); } catch { /* a page from a disk may not remember */ } },
};

const dark = window.matchMedia('(prefers-color-scheme: dark)');
let theme = remembered.get('theme') ?? 'system';

function applyTheme(page) {
  document.documentElement.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
  $('theme-name').textContent = theme;
  $('theme').setAttribute('aria-label', 'Theme: ' + theme);
  readPalette();
  page?.draw();
}

function nextTheme(page) {
  const all = ['system', 'light', 'dark'];
  theme = all[(all.indexOf(theme) + 1) % all.length];
  remembered.set('theme', theme);
  applyTheme(page);
}

function listen(page) {
  const { view, filters } = page;
  const zoom = (factor) => { view.zoom(factor); page.viewChanged(true); };
  const all = () => { view.all(); page.viewChanged(true); };
  const help = () => $('help').showModal();
  const openFilters = () => {
    $('filters').classList.add('open');
    $('filters-button').setAttribute('aria-expanded', 'true');
    $('by-source').focus();
  };
  const years = () => {
    const [from, till] = [Number($('from-year').value), Number($('to-year').value)];
    if (!from || !till) return;
    view.set(dayOfYear(Math.min(from, till)), dayOfYear(Math.max(from, till) + 1));
    page.viewChanged(true);
  };

  $('query').addEventListener('input', debounced(page.model.size > 20000 ? 20 : 10, () => filters.apply()));
  $('tools').addEventListener('submit', (e) => e.preventDefault());
  $('tools').addEventListener('reset', (e) => { e.preventDefault(); filters.clear(); $('query').focus(); });
  $('filters-button').addEventListener('click', () => {
    const open = $('filters').classList.toggle('open');
    $('filters-button').setAttribute('aria-expanded', String(open));
    requestAnimationFrame(() => page.list.draw());
  });
  $('only-view').addEventListener('change', () => filters.apply());
  $('elastic').addEventListener('change', () => {
    page.axis.elastic = $('elastic').checked;
    page.axis.lay();
    page.draw();
  });
  $('from-year').addEventListener('change', years);
  $('to-year').addEventListener('change', years);
  $('zoom-in').addEventListener('click', () => zoom(0.6));
  $('zoom-out').addEventListener('click', () => zoom(1 / 0.6));
  $('zoom-all').addEventListener('click', () => { all(); $('zoom-in').focus(); });
  $('theme').addEventListener('click', () => nextTheme(page));
  $('help-button').addEventListener('click', help);
  $('back').addEventListener('click', () => { if (history.state?.ours) history.back(); else page.leave(); });
  $('earlier').addEventListener('click', () => { page.step(-1); $('earlier').focus(); });
  $('later').addEventListener('click', () => { page.step(1); $('later').focus(); });
  $('skip').addEventListener('click', (e) => { e.preventDefault(); $('list-pane').focus(); });
  $('keys-on').checked = remembered.get('keys') !== 'off';
  $('keys-on').addEventListener('change', () => remembered.set('keys', $('keys-on').checked ? 'on' : 'off'));
  dark.addEventListener('change', () => applyTheme(page));
  window.addEventListener('popstate', () => page.visit());
  window.addEventListener('hashchange', () => page.visit());
  new ResizeObserver(() => { page.list.draw(); page.draw(); }).observe(document.body);

  const letters = {
    j: () => page.step(1), k: () => page.step(-1), '/': () => $('query').focus(), f: openFilters, t: () => nextTheme(page), '?': help,
    '+': () => zoom(0.6), '=': () => zoom(0.6), '-': () => zoom(1 / 0.6), '−': () => zoom(1 / 0.6), 0: all,
  };
  const steps = {
    ArrowDown: () => page.step(1), ArrowUp: () => page.step(-1),
    ArrowLeft: () => { view.pan(-0.2); page.viewChanged(true); }, ArrowRight: () => { view.pan(0.2); page.viewChanged(true); },
  };
  document.addEventListener('keydown', (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || $('help').open || e.defaultPrevented) return;
    const typing = e.target.matches('input, select, textarea');
    if (e.key === 'Escape') {
      if (e.target === $('query') && $('query').value) { $('query').value = ''; filters.apply(); }
      else page.leave();
      e.preventDefault();
      return;
    }
    if (typing) {
      if (e.target === $('query') && e.key === 'ArrowDown') { page.step(page.chosen < 0 || !filters.passes[page.chosen] ? 1 : 0); e.preventDefault(); }
      return;
    }
    if (e.key === 'Enter' && e.target.matches('.event')) {
      page.choose(Number(e.target.dataset.event), { focus: 'detail' });
      e.preventDefault();
      return;
    }
    const inDetail = $('detail-pane').contains(e.target);
    const act = steps[e.key] && !(inDetail && /Up|Down/.test(e.key)) ? steps[e.key]
      : $('keys-on').checked && Object.hasOwn(letters, e.key) ? letters[e.key] : null;
    if (act) { act(); e.preventDefault(); }
  });
}
