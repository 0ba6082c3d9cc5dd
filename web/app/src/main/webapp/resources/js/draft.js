/* Keeps what is typed every 20 seconds, and at once when the page is about to be hidden or locked. */
(() => {
  let typed = false;
  const keep = () => {
    if (!typed || typeof window.keepDraft !== 'function') return;
    typed = false;
    window.keepDraft();
  };
  document.addEventListener('input', event => { if (event.target.closest('form[data-draft]')) typed = true; });
  document.addEventListener('change', event => { if (event.target.closest('form[data-draft]')) typed = true; });
  // what is being sent is kept by its form; only when the page is still here afterwards it is a draft again
  document.addEventListener('click', event => {
    if (!event.target.closest('form[data-draft] button')) return;
    const before = typed;
    typed = false;
    setTimeout(() => { typed = typed || before; }, 5000);
  });
  document.addEventListener('visibilitychange', () => { if (document.hidden) keep(); });
  setInterval(keep, 20000);
})();
