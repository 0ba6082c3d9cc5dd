package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody is called away in the middle of a sentence about help or a meeting: it is there again, for her alone, until she saves it or lets it go. */
@ArquillianTest
@RunAsClient
class DraftsComeBackIT extends BrowserTest {

    private static final String TYPED = "Half a sentence, and then the telephone";
    private static Map<String, String> her;

    @Deployment
    static WebArchive it() {
        return ItArchive.whole();
    }

    @BeforeAll
    static void aRecordOfCarlas() throws Exception {
        String mark = "Ozdeniz" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[^a-f]", "z");
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(stack().url() + "it/record?mark=" + mark)).build(), HttpResponse.BodyHandlers.ofString());
        her = answer.body().lines().map(line -> line.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    @ParameterizedTest
    @CsvSource({
        "support/offer?id={case}&need={need}, offer, wish",
        "support/step?id={service}&step=WAIT, step, words",
        "support/step?id={service}&step=COMPLETE, step, plan",
        "support/upkeep?id={service}&what=AFTERWARDS, upkeep, plan",
        "support/payment?id={service}, payment, words",
        "calendar/plan?id={case}, plan, withWhom",
        "calendar/plan?id={case}&appointment={appointment}, plan, withWhom",
    })
    @Holds(Recommendation.R_08)
    void whatWasTypedIsThereAgainUntilItIsLetGo(String page, String form, String field) {
        String address = at(page);
        Page carla = login("carla");
        assertEquals(200, carla.navigate(address).status());
        String before = carla.inputValue(id(form, field));
        new Form(carla, form).write(field, TYPED);
        Form.keptAsWhenHidden(carla);
        assertThat(carla.locator(".saved")).not().isEmpty();

        carla.navigate(address);
        assertThat(carla.locator(id(form, field))).hasValue(TYPED);
        assertAccessible(carla);
        Page david = login("david");
        david.navigate(address);
        assertEquals(before, david.inputValue(id(form, field)), "a draft is nobody else's");

        Form.answered(carla, () -> carla.click(id(form, "discard")));
        carla.navigate(address);
        assertThat(carla.locator(id(form, field))).hasValue(before);
    }

    /** The other forms with words in them, one after the other: what the first test shows of one is true of each. */
    @Test
    void andSoItIsOfEveryOtherForm() {
        Page carla = login("carla");
        List<String> lost = new ArrayList<>();
        for (String[] one : List.of(new String[] {"casework/addtask?id={case}", "task", "note"}, new String[] {"casework/need?id={case}&need={need}", "said", "wish"},
                new String[] {"survivor/telling?id={survivor}&telling=", "told", "herWords"}, new String[] {"casework/aftercare?id={case}", "aftercare", "words"},
                new String[] {"casework/livelihood?id={case}", "livelihood", "goal"}, new String[] {"casework/promise?id={case}", "promise", "helps"},
                new String[] {"child/family?id={childcase}", "family", "note"}, new String[] {"survivor/about?id={survivor}", "about", "otherNames"},
                new String[] {"survivor/circumstances?id={survivor}", "circumstances", "placeWords"}, new String[] {"survivor/tell?id={survivor}", "tell", "words"},
                new String[] {"survivor/consent?id={survivor}&purpose=REFERRAL", "consent", "withheldWords"}, new String[] {"survivor/way?id={survivor}", "kept", "whoMayAnswer"},
                new String[] {"casework/conference?id={conference}", "change", "herWords"}, new String[] {"survivor/keepaway?id={survivor}", "outside", "keptName"},
                new String[] {"survivor/consent?id={survivor}&purpose=CASE_MANAGEMENT&talk=true", "consent", "reasonWords"},
                new String[] {"referral/refer?id={case}&need={need}", "refer", "wanted"}, new String[] {"referral/share?id={draft}", "share", "safetyNote"})) {
            if (!comesBack(carla, at(one[0]), id(one[1], one[2]), id(one[1], "discard"))) lost.add(one[0]);
        }
        assertEquals(List.of(), lost);
    }

    private static boolean comesBack(Page page, String address, String field, String discard) {
        if (page.navigate(address).status() != 200 || page.locator(field).count() != 1) return false;
        String before = page.inputValue(field);
        page.evaluate("() => document.querySelectorAll('main details').forEach(part => part.open = true)");
        page.fill(field, TYPED);
        Form.keptAsWhenHidden(page);
        page.navigate(address);
        boolean there = page.inputValue(field).equals(TYPED);
        Form.answered(page, () -> page.click(discard));
        page.navigate(address);
        return there && page.inputValue(field).equals(before);
    }

    private static String id(String form, String field) {
        return "[id='" + form + ":" + field + "']";
    }

    private static String at(String address) {
        String named = address;
        for (Map.Entry<String, String> part : her.entrySet()) named = named.replace("{" + part.getKey() + "}", part.getValue());
        return url(named);
    }
}
