package org.amparo.bench.measure;

import java.io.IOException;
import java.util.Map;
import org.amparo.bench.measure.Browser.Reply;

/** What people do all day. What leads up to a post is prepared and not measured; the post, or the page, is. */
enum Operation {

    HOME("home", Who.WORKER, Budget.LIST, null, false) {
        @Override
        Act prepare(Desk desk, String none) {
            return page(desk, "/home/today");
        }
    },
    CASELOAD("caseload", Who.WORKER, Budget.LIST, null, false) {
        @Override
        Act prepare(Desk desk, String none) {
            return page(desk, "/casework/cases");
        }
    },
    CASE_PAGE("case page", Who.WORKER, Budget.CASE, "select case_id from amparo.case_file where lead = ? and state = 'ACTIVE' order by case_id", false) {
        @Override
        Act prepare(Desk desk, String id) {
            return page(desk, "/casework/case?id=" + id);
        }
    },
    FULL_CASE_PAGE("case page, every part filled", Who.WORKER, Budget.CASE,
            "select c.case_id from amparo.case_file c where c.lead = ? and c.state = 'ACTIVE' and exists (select 1 from amparo.child_matter m where m.survivor_id = c.survivor_id) order by c.case_id", false) {
        @Override
        Act prepare(Desk desk, String id) {
            return page(desk, "/casework/case?id=" + id);
        }
    },
    TEAM("team page", Who.WORKER, Budget.CASE, CASE_PAGE.targets, false) {
        @Override
        Act prepare(Desk desk, String id) {
            return page(desk, "/casework/team?id=" + id);
        }
    },
    INBOX("partner inbox", Who.PARTNER, Budget.LIST, null, false) {
        @Override
        Act prepare(Desk desk, String none) {
            return page(desk, "/inbox/inbox");
        }
    },
    SEND("send referral", Who.WORKER, Budget.SAVE, "select referral_id from amparo.referral where owner = ? and state = 'DRAFT' and not child order by referral_id", true) {
        @Override
        Act prepare(Desk desk, String id) throws Exception {
            Form agree = Form.of(desk.browser.get("/referral/agree?id=" + id), "agree");
            led(desk.browser.step(agree.path(), agree.with("seen", Map.of("how", "SHOWN"))));
            return post(desk, Form.of(desk.browser.get("/referral/send?id=" + id), "send"), "go", Map.of());
        }
    },
    ACCEPT("accept referral", Who.PARTNER, Budget.SAVE,
            "select referral_id from amparo.referral where recipient = (select organisation_id from amparo.staff_member where user_id = ?) and state = 'SENT' order by referral_id", true) {
        @Override
        Act prepare(Desk desk, String id) throws Exception {
            Form accept = Form.of(desk.browser.get("/inbox/referral?id=" + id), "accept");
            return post(desk, accept, "accept-send", Map.of("plan", "We call on Tuesday morning as she wishes and meet at our office."));
        }
    },
    NOTE("add note", Who.WORKER, Budget.SAVE, CASE_PAGE.targets, false) {
        @Override
        Act prepare(Desk desk, String id) throws Exception {
            Form note = Form.of(desk.browser.get("/casework/notes?id=" + id), "note");
            return post(desk, note, "save", Map.of("words", "She has slept well and asks about the language course that begins next month."));
        }
    },
    NEED("record need", Who.WORKER, Budget.SAVE, CASE_PAGE.targets, false) {
        @Override
        Act prepare(Desk desk, String id) throws Exception {
            Form record = Form.of(desk.browser.get("/casework/record?id=" + id), "record");
            return post(desk, record, "save", Map.of("domain0", "LEGAL", "words0", "Somebody who explains the letter from the town hall to me.", "urgency0", "NORMAL"));
        }
    },
    PLAN("save plan", Who.WORKER, Budget.SAVE,
            "select c.case_id || '&action=' || a.action_id from amparo.case_file c join amparo.plan_action a on a.survivor_id = c.survivor_id where c.lead = ? and c.state = 'ACTIVE' and a.state = 'TODO' order by a.action_id", false) {
        @Override
        Act prepare(Desk desk, String caseAndAction) throws Exception {
            Form goal = Form.of(desk.browser.get("/casework/planaction?id=" + caseAndAction), "plan");
            return post(desk, goal, "save", Map.of("goal", "To understand the letter from the town hall without help.", "agrees", "CHANGED"));
        }
    },
    UNIT("supervisor's unit", Who.SUPERVISOR, Budget.LIST, null, false) {
        @Override
        Act prepare(Desk desk, String none) {
            return page(desk, "/casework/unit");
        }
    },
    LOG("access log by case", Who.SUPERVISOR, Budget.LIST,
            "select number from amparo.case_file where unit_id = (select unit_id from amparo.staff_member where user_id = ?) order by number limit 200", false) {
        @Override
        Act prepare(Desk desk, String number) throws Exception {
            Form log = Form.of(desk.browser.get("/access/log"), "log");
            return () -> shown(desk.browser.step(log.path(), log.with("show", Map.of("caseNumber", number))));
        }
    };

    /** The part that is measured. */
    interface Act {
        Reply run() throws IOException, InterruptedException;
    }

    enum Who { WORKER, PARTNER, SUPERVISOR }

    final String said;
    final Who who;
    final Budget budget;
    /** What it is done to, for one person. */
    final String targets;
    private final boolean usesUp;

    Operation(String said, Who who, Budget budget, String targets, boolean usesUp) {
        this.said = said;
        this.who = who;
        this.budget = budget;
        this.targets = targets;
        this.usesUp = usesUp;
    }

    abstract Act prepare(Desk desk, String target) throws Exception;

    Act prepare(Desk desk) throws Exception {
        return prepare(desk, desk.next(this));
    }

    boolean needsOne() {
        return targets != null;
    }

    boolean usesUp() {
        return usesUp;
    }

    /** A plain page needs no preparing: it can be asked for again and again. */
    boolean isPage() {
        return this == HOME || this == CASELOAD || this == CASE_PAGE || this == INBOX;
    }

    private static Act page(Desk desk, String path) {
        return () -> {
            Reply reply = desk.browser.get(path);
            if (reply.status() != 200 || !reply.at().getPath().equals(path.replaceAll("\\?.*", ""))) throw new IOException(reply.status() + " at " + reply.at().getPath());
            return reply;
        };
    }

    private static Act post(Desk desk, Form form, String button, Map<String, String> typed) {
        var fields = form.with(button, typed);
        return () -> led(desk.browser.step(form.path(), fields));
    }

    /** A save leads on; one that stays on its page was refused. */
    private static Reply led(Reply reply) throws IOException {
        if (reply.status() != 200 || !reply.body().contains("<redirect url=")) throw new IOException("not saved: " + reply.status() + " " + text(reply));
        return reply;
    }

    private static Reply shown(Reply reply) throws IOException {
        if (reply.status() != 200 || !reply.body().contains("class=\"rows\"")) throw new IOException("not shown: " + reply.status() + " " + text(reply));
        return reply;
    }

    private static String text(Reply reply) {
        String words = reply.body().replaceAll("(?s)<script.*?</script>|<[^>]*>|<!\\[CDATA\\[|]]>", " ").replaceAll("\\s+", " ");
        return words.substring(0, Math.min(200, words.length()));
    }
}
