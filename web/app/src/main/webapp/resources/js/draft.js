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
  document.addEventListener('visibilitychange', () => { if (document.hidden) keep(); });
  setInterval(keep, 20000);
})();
