package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.UUID;
import org.amparo.e2e.hostile.Administrator;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A supervisor suspends a partner after a breach: the other one finds it on the first page, and reads there who decided what. */
@ArquillianTest
@RunAsClient
class SecondPersonPagesIT extends BrowserTest {

    @Deployment
    public static WebArchive it() { return ItArchive.whole(); }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    void todayLeadsTheSecondPersonToWhatWaitsForThem(String language, int width) throws Exception {
        String id = UUID.randomUUID().toString();
        try (var administrator = new Administrator()) {
            administrator.does("""
                    insert into amparo.organisation (organisation_id, name, kind, state, time_zone, agreement_signed, agreement_until, data_protection_on, safeguarding_on, complaints_contact_on,
                      conflicts_on, child_certified_on, state_since)
                    select ?::uuid, 'Aaron House', 'SHELTER', 'ACTIVE', 'UTC', d, d + 300, d, d, d, d, d, now() from (select current_date - 5 as d) days""", id);
            try {
                suspend(id);
                Page sofia = login("sofia", language);
                sofia.setViewportSize(width, 900);
                sofia.navigate(url("home/today"));
                seen(sofia, language + "-today");
                sofia.locator("#waiting a[href*='partner/organisations']").click();
                sofia.waitForURL("**/partner/organisations?waiting=true*");
                assertThat(sofia.locator("#doubted, [id='organisations:doubted']")).hasCount(1);
                seen(sofia, language + "-doubted");
                sofia.locator("main a[href*='partner/vetting?id=" + id + "']").click();
                sofia.waitForURL("**/partner/vetting*");
                assertThat(sofia.locator("#decided .row")).hasCount(1);
                seen(sofia, language + "-vetting");
                sofia.fill("[id='decide:because']", "They changed how they keep papers");
                sofia.locator("[id='decide'] button[about='ACTIVATE'], [id='decide'] button").first().click();
                assertThat(sofia.locator("#decided .row")).hasCount(2);
                assertTrue(sofia.locator("#decided").innerText().contains("They changed how they keep papers"));
                seen(sofia, language + "-decided");
            } finally {
                for (String table : new String[] {"vetting_decision", "organisation"}) administrator.does("delete from amparo." + table + " where organisation_id = ?::uuid", id);
            }
        }
    }

    private void suspend(String id) {
        Page sam = login("sam");
        sam.navigate(url("partner/vetting?id=" + id));
        sam.selectOption("[id='decide:ground']", "BREACH");
        sam.check("[id='decide:seen']");
        sam.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Suspend").setExact(true)).click();
        assertThat(sam.locator("#decided .row")).hasCount(1);
        sam.navigate(url("partner/organisations?waiting=true"));
        assertThat(sam.locator("main a[href*='partner/vetting?id=" + id + "']")).hasCount(0);
    }

    private static void seen(Page page, String step) {
        assertFalse(page.content().contains("⟦"), "a word is missing on " + page.url());
        page.evaluate("() => scrollTo(0, 0)");
        assertAccessible(page);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", "supervisor", "second-" + step + ".png")));
    }
}
