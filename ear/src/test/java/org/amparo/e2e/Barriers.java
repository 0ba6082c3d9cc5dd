package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules for barriers, asked once in a run of every page as it stands there: of the same elements with the same attributes, words in the same places,
 * the same language and width they would say the same again, and they take longer than all that leads to the page.
 */
final class Barriers {

    /** What stands still while the page moves covers something wherever one has scrolled to; that is no barrier, for one can scroll on. */
    private static final String LET_GO = "place => document.querySelectorAll('.top, .case-head, .places, .bar').forEach(e => e.style.position = place)";

    /** Every element with its attributes; of what differs from record to record only that it is there and how long it is, for a longer word may lie over another. */
    private static final String SHAPE = """
            () => {
              const plain = /^(value|href|src|action|name|content|nonce|alt|title|placeholder|datetime|aria-label|data-.*|onclick|d)$/;
              const named = /^(id|for|form|list|aria-(labelledby|describedby|controls|owns|activedescendant))$/;
              const number = text => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '#').replace(/\\d+/g, '#');
              const shape = node => {
                if (node.nodeType === 3) return node.data.trim() ? 't' + Math.ceil(node.data.trim().length / 12) : '';
                if (node.nodeType !== 1 || node.tagName === 'SCRIPT') return '';
                const said = Array.from(node.attributes, a => plain.test(a.name) ? a.name + (a.value.trim() ? '+' : '-') : a.name + '=' + (named.test(a.name) ? number(a.value) : a.value)).sort().join(' ');
                return '<' + node.tagName + ' ' + said + (node.checked ? ' checked' : '') + '>' + Array.from(node.childNodes, shape).join('') + '/';
              };
              return innerWidth + 'x' + innerHeight + ' ' + shape(document.documentElement);
            }""";

    private static final Set<String> LOOKED_AT = new HashSet<>();

    private Barriers() {}

    static void noneOn(Page page) {
        assertEquals(1, page.frames().size(), "a page without frames is looked at where it stands, and not gathered in a tab of its own");
        var shape = (String) page.evaluate(SHAPE);
        if (LOOKED_AT.contains(shape)) return;
        page.evaluate(LET_GO, "static");
        var found = new AxeBuilder(page).setLegacyMode(true).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")).analyze().getViolations();
        page.evaluate(LET_GO, "");
        var told = found.stream().map(v -> v.getId() + ": " + v.getHelp() + " " + v.getNodes().stream().map(n -> n.getTarget().toString()).toList()).toList();
        assertEquals(List.of(), told, "barriers on " + page.url());
        LOOKED_AT.add(shape);
    }
}
