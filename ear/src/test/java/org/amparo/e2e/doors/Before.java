package org.amparo.e2e.doors;

import static java.util.Map.entry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.amparo.e2e.RunningStack;
import org.amparo.e2e.hostile.Administrator;
import org.amparo.e2e.hostile.Her;

/** What no button brings about: that time has passed, and what the test archive makes of the other side. */
final class Before {

    private static final Map<String, String> PASSED = Map.ofEntries(
            entry("+appointmentNow", "update amparo.appointment set start_at = now() - interval '20 minutes', end_at = now() + interval '20 minutes' where appointment_id = cast('{appointment}' as uuid)"),
            entry("+reminder", "update amparo.appointment set remind = true, reminder_asked_at = now() where appointment_id = cast('{appointment}' as uuid)"),
            entry("+notBegun", "delete from amparo.child_panel_member where survivor_id = cast('{child}' as uuid); delete from amparo.child_step where survivor_id = cast('{child}' as uuid); "
                    + "delete from amparo.child_matter where survivor_id = cast('{child}' as uuid)"),
            entry("+conferenceNow", "update amparo.conference set planned_at = now() - interval '1 hour' where conference_id = cast('{conference}' as uuid)"),
            entry("+held", "update amparo.stored_file set state = 'HELD', scanned = false where survivor_id = cast('{survivor}' as uuid)"),
            entry("+unanswered", "update amparo.referral set act_by = now() - interval '1 minute' where referral_id = cast('{referral}' as uuid)"),
            entry("+foundByAnother", "update amparo.breach set decided_by = cast('{@sofia}' as uuid) where referral_id = cast('{breach}' as uuid)"),
            entry("+anotherDay", "update amparo.break_glass set opened_at = least(opened_at, now() - interval '25 hours'), reviewed_at = case when reviewed_at is not null then least(reviewed_at, now() - interval '25 hours') end "
                    + "where user_id = cast('{@nadia}' as uuid) and (opened_at > now() - interval '25 hours' or reviewed_at > now() - interval '25 hours')"));

    private static final Map<String, String> NEWEST = Map.of(
            "+colleague", "select user_id::text from amparo.staff_member where email ~ '^w[0-9]+@example.org$' order by email desc limit 1",
            "+team", "select unit_id::text from amparo.unit order by unit_id desc limit 1",
            "+itsmatter", "select matter_id::text from amparo.child_matter where survivor_id = cast('{heritschild}' as uuid) and track = 'ASSESSMENT'",
            "+theirconsent", "select consent_id::text from amparo.referral where referral_id = cast('{referral}' as uuid)",
            "+exception", "select exception_id::text from amparo.lawful_exception where survivor_id = cast('{intake}' as uuid)",
            "+theirs", "select listing_id::text from amparo.referral where referral_id = cast('{referral}' as uuid)");

    /** What the server does by itself a moment later. */
    private static final Map<String, String> COMES = Map.of(
            "+checked", "select state from amparo.directory_import where import_id = cast('{import}' as uuid) and state = 'CHECKED'",
            "+inDoubt", "select d.sign from amparo.help_in_doubt d join amparo.said_no n on n.survivor_id = d.survivor_id and n.at <= d.at where d.survivor_id = cast('{survivor}' as uuid)",
            "+onHold", "select state from amparo.referral where referral_id = cast('{referral}' as uuid) and state = 'ON_HOLD'",
            "+theyAgree", "select state from amparo.case_transfer where referral_id = cast('{referral}' as uuid) and state = 'AGREED'");

    /** What a made record calls its own stays beside what the walked one calls so. */
    private static final Set<String> RECORDS_OWN = Set.of("case", "survivor", "number");

    private static final String WHOSE = """
            select survivor_id::text from amparo.referral where referral_id = cast(? as uuid) union select survivor_id::text from amparo.conference_guest where guest_id = cast(? as uuid)
            union select survivor_id::text from amparo.case_file where case_id = cast(? as uuid)""";

    /** What is new there, by the name it has in an address. */
    Map<String, String> comes(String what, Map<String, String> parts) throws IOException, InterruptedException {
        if (what.equals("+unheard")) return Her.record("unheard").parts();
        if (what.startsWith("it/")) return made(Filling.named(what, parts));
        if (NEWEST.containsKey(what)) return Map.of(what.substring(1), one(Filling.named(NEWEST.get(what), parts)));
        if (COMES.containsKey(what)) return awaited(Filling.named(COMES.get(what), parts));
        if (!PASSED.containsKey(what)) throw new IllegalArgumentException("neither a door nor anything that comes before one: " + what);
        try (var administrator = new Administrator()) {
            administrator.does(Filling.named(PASSED.get(what), parts));
        } catch (SQLException wrong) {
            throw new IllegalStateException(what, wrong);
        }
        return Map.of();
    }

    /** Whom it is about, where only a letter or a case was named. */
    private static Map<String, String> whose(Map<String, String> made) {
        var found = new HashMap<String, String>();
        try (var administrator = new Administrator()) {
            for (var part : made.entrySet())
                if (part.getValue().matches("[0-9a-f-]{36}"))
                    administrator.texts(WHOSE, part.getValue(), part.getValue(), part.getValue()).forEach(her -> found.put("her" + part.getKey(), her));
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
        return found;
    }

    private static Map<String, String> awaited(String sql) throws InterruptedException {
        try (var administrator = new Administrator()) {
            for (int i = 0; i < 100 && administrator.texts(sql).isEmpty(); i++) Thread.sleep(100);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
        return Map.of();
    }

    String numberOf(String caseId) { return one("select number from amparo.case_file where case_id = cast(? as uuid)", caseId); }

    private static String one(String sql, Object... values) {
        try (var administrator = new Administrator()) {
            return administrator.texts(sql, values).getFirst();
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static Map<String, String> made(String what) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(RunningStack.current().url() + what)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException(what + " answered " + answer.statusCode());
        var made = new HashMap<String, String>();
        String maker = what.replaceFirst("^it/", "").replaceFirst("\\?.*", "");
        answer.body().lines().map(line -> line.split("=", 2)).forEach(pair -> made.put(pair.length < 2 ? "its" + maker : RECORDS_OWN.contains(pair[0]) ? maker + pair[0] : pair[0], pair[pair.length - 1]));
        made.putAll(whose(made));
        return made;
    }
}
