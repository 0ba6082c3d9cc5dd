package org.amparo.e2e.doors;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.e2e.FormOnPage;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Visitor.Answer;
import org.amparo.e2e.hostile.Administrator;

/** One door, walked: the second of two is interrupted, comes back, is kept away for a while, and then finds that the first was quicker. */
final class Walk {

    /** By these names a record of somebody may be among the parts. */
    static final List<String> RECORDS = List.of("survivor", "child", "herfirst", "hersecond", "intake", "heritscarlas", "heritsinvited", "heritscase", "heritschild",
            "herclosedcase");
    private static final int A_WHILE = 120;

    private final Door door;
    private final Stage stage;
    private final Administrator administrator;
    private final Strangers strangers;
    private final List<String> wrong = new ArrayList<>();

    Walk(Door door, Stage stage, Administrator administrator, Strangers strangers) {
        this.door = door;
        this.stage = stage;
        this.administrator = administrator;
        this.strangers = strangers;
    }

    /** What is not as it should be. */
    List<String> walked() throws Exception {
        stage.ready(door);
        var second = isInterrupted(stage.open(door, 1).orElseThrow());
        if (door.isAboutHer()) isKeptAway(second);
        if (door.endsWhenKeptAway()) second = stage.anew(door).open(door, 1).orElseThrow();
        if (door.isAboutHer() && door.at().contains("{")) wrong.addAll(strangers.at(door, second, stage));
        var first = stage.open(door, 0).orElseThrow(() -> new AssertionError(door + " is not offered to the first"));
        saves(first);
        comesSecond(second, first);
        return wrong;
    }

    /** Half typed, and the session is gone: the draft lies there, or the page has kept the words and sends them from a fresh one. */
    private Sheet isInterrupted(Sheet typed) {
        if (typed.form().typed().isEmpty() && !door.hasDraft()) return typed;
        if (door.hasDraft()) {
            var kept = typed.keep();
            if (kept.status() != 200 || !kept.text().contains("draft-saved")) wrong.add("keeping the draft answered " + kept.status());
        }
        var back = typed.by().comesBackTo(typed.address());
        return door.hasDraft() ? asItLiesThere(typed, back) : typed.onFreshPage("again").orElseThrow(() -> new AssertionError("after the session had gone the form was not there any more"));
    }

    private Sheet asItLiesThere(Sheet typed, Answer back) {
        var form = FormOnPage.all(back.text()).stream().filter(door::isIn).findFirst().orElseThrow(() -> new AssertionError("signed in again, and the page answers " + back.status() + " at " + back.from()));
        var there = form.named(door.draft()).stream().map(name -> form.fields().getOrDefault(name, "")).toList();
        var was = typed.form().named(door.draft()).stream().map(name -> typed.form().fields().getOrDefault(name, "")).toList();
        if (there.isEmpty() || !there.equals(was)) wrong.add("the draft did not come back: " + there + " for " + was + " at " + back.from());
        return new Sheet(typed.by(), typed.address(), back.text(), form, typed.button(), typed.words());
    }

    private void isKeptAway(Sheet open) throws SQLException {
        var who = Somebody.valueOf(door.by().get(1).replace("!", "").toUpperCase(Locale.ROOT));
        var before = stored();
        long refusals = administrator.refusals(who);
        var away = new KeptAway(administrator, stage.parts(), who);
        away.begins();
        try {
            var said = open.press();
            if (door.isToldBeside() ? said.problems().isEmpty() : said.status() != 404) wrong.add("kept away, and the open page answered " + said);
            if (administrator.refusals(who) == refusals) wrong.add("kept away, and no refusal is on record");
            String asked = door.isToldBeside() ? open.address() + " " + stage.parts().get("number") : open.address();
            if (!stage.her().tracesIn(said.answer().text(), asked).isEmpty()) wrong.add("kept away, and yet was shown something of hers");
            if (door.at().contains("{") && !open.asStored().text().equals(stage.people.nothingFor(door.by().get(1)))) wrong.add("kept away, and the page is still there");
            var after = stored();
            before.remove("exclusion");
            after.remove("exclusion");
            if (!before.equals(after)) wrong.add("kept away, and yet changed " + differing(before, after));
        } finally {
            away.ends();
        }
    }

    private void saves(Sheet first) throws Exception {
        var before = stored();
        var said = stage.press(door, first, 0);
        if (!door.went(said)) wrong.add("the first could not save: " + said);
        else if (door.isAboutHer() && before.equals(settled())) wrong.add("the first saved, and nothing is stored");
        stage.noted(said);
    }

    private void comesSecond(Sheet second, Sheet first) throws Exception {
        var before = settled();
        var said = stage.press(door, second, 1);
        var changed = differing(before, stored());
        switch (door.second()) {
            case ADDS -> {
                if (!door.went(said)) wrong.add("the second could not add: " + said);
                else if (door.isAboutHer() && changed.isEmpty()) wrong.add("the second added, and nothing is stored");
            }
            case SAME -> {
                if (!door.went(said)) wrong.add("saying it again is refused: " + said);
                else if (!changed.isEmpty()) wrong.add("saying it again changed " + changed);
            }
            case LAST -> {
                if (!door.went(said)) wrong.add("the last was refused: " + said);
            }
            default -> new Second(door, stage, wrong, this::stored).finds(said, second, first, changed);
        }
    }

    /** When all that follows by itself has followed. */
    private Map<String, String> settled() throws Exception {
        var marks = stored();
        for (Map<String, String> then = Map.of(); !then.equals(marks) && door.isAboutHer(); marks = stored()) {
            then = marks;
            Thread.sleep(A_WHILE);
        }
        return marks;
    }

    private Map<String, String> stored() throws SQLException {
        var marks = new TreeMap<String, String>();
        if (!door.isAboutHer()) return marks;
        marks.putAll(administrator.marksOf(RECORDS.stream().filter(stage.parts()::containsKey).map(stage.parts()::get).distinct().toList()));
        if (stage.parts().containsKey("pair")) marks.put("pair", administrator.texts("select state from amparo.possible_same_person where pair_id = cast(? as uuid)", stage.parts().get("pair")).toString());
        marks.remove("draft");
        return marks;
    }

    private static List<String> differing(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream().filter(table -> !after.get(table).equals(before.get(table))).toList();
    }
}
