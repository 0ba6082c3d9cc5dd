package org.amparo.e2e.doors;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.e2e.FormOnPage;
import org.amparo.e2e.Visitor;
import org.amparo.e2e.Visitor.Answer;
import org.amparo.e2e.hostile.Her;

/**
 * One running record that the walk goes on with as long as it still offers the next door; a new one when it does not. What has to be there first is done
 * through the doors of the list themselves.
 */
final class Stage {

    /** What is new is named by the page that its making leads to. */
    private static final Set<String> NEW = Set.of("service", "referral", "appointment", "conference", "relative", "matter", "goal", "item", "asked", "kept", "hearing", "listing", "organisation", "import",
            "erasure", "proceeding");
    private static final Map<String, String> NAMED_OTHERWISE = Map.of("referral/service", "draft", "survivor/talk", "intake");
    private static final AtomicInteger SAID = new AtomicInteger();

    private final Map<String, Door> doors;
    private final Before before = new Before();
    private final Map<String, String> parts = new HashMap<>();
    final People people = new People();

    Stage(List<Door> all) {
        doors = all.stream().collect(Collectors.toMap(Door::action, Function.identity(), (one, again) -> one));
    }

    Map<String, String> parts() { return parts; }

    /** Everything that shows that somebody was told of her. */
    Her her() { return new Her(parts); }

    /** Until the door stands open: after what it needs, on the record there is or on a new one. What is done already is left out. */
    void ready(Door door) throws IOException, InterruptedException {
        if (parts.isEmpty()) begins();
        var said = new ArrayList<String>();
        comes(door, said);
        if (open(door, 1).isPresent()) return;
        if (door.isAboutHer()) {
            begins();
            comes(door, said);
        }
        if (open(door, 1).isEmpty()) throw new AssertionError(door + " is not offered at " + Filling.named(door.at(), parts) + " after " + said + "; there is " + there(door));
    }

    /** What lies there instead: enough to tell a page that is not there from a list that shows others. */
    private String there(Door door) {
        return lies(door, 1).map(page -> page.answer().status() + " " + page.answer().from() + ", buttons " + FormOnPage.all(page.answer().text()).stream().filter(door::isIn).flatMap(f -> f.buttons().stream()).filter(door::isPressedBy).count()
                + ", of hers " + her().tracesIn(page.answer().text(), "").size()).orElse("nothing");
    }

    Stage anew(Door door) throws IOException, InterruptedException {
        begins();
        comes(door, new ArrayList<>());
        return this;
    }

    private void comes(Door door, List<String> said) throws IOException, InterruptedException {
        for (String first : door.after()) {
            if (!doors.containsKey(first)) {
                parts.putAll(before.comes(first, parts));
                continue;
            }
            var sheet = open(doors.get(first), 0);
            said.add(first + ": " + sheet.map(form -> noted(press(doors.get(first), form, 0)).toString()).orElse("not offered"));
        }
    }

    private void begins() throws IOException, InterruptedException {
        parts.clear();
        parts.putAll(Her.record("carla").parts());
        parts.put("childnumber", before.numberOf(parts.get("childcase")));
    }

    /** The form open and filled in before the first or the second of the two. */
    Optional<Sheet> open(Door door, int seat) {
        var visitor = people.at(door.by().get(seat), seat);
        return lies(door, seat).flatMap(page -> FormOnPage.all(page.answer().text()).stream().filter(door::isIn).flatMap(form -> page.rows(her())
                .button(form.buttons().stream().filter(door::isPressedBy).toList(), door.isAmongSeveral()).map(button -> filled(new Sheet(visitor, page.address(), page.answer().text(), form, button, "These are the words of " + door.by().get(seat) + ", " + SAID.incrementAndGet()), door, seat)).stream()).findFirst());
    }

    /** What is asked only when it was pressed is answered, and it is pressed once more. */
    Said press(Door door, Sheet sheet, int seat) {
        return answered(door, sheet, sheet.press(), seat);
    }

    Said answered(Door door, Sheet sheet, Said said, int seat) {
        var asked = said.form().filter(form -> door.said().keySet().stream().anyMatch(field -> sheet.form().named(field).isEmpty() && !form.named(field).isEmpty()));
        return asked.map(form -> new Sheet(sheet.by(), sheet.address(), said.text(), new Filling(door.said(), parts, sheet.words(), seat).of(form), sheet.button(), sheet.words()).press()).orElse(said);
    }

    private Sheet filled(Sheet empty, Door door, int seat) {
        return new Sheet(empty.by(), empty.address(), empty.page(), new Filling(door.said(), parts, empty.words(), seat).of(empty.form()), empty.button(), empty.words());
    }

    /** A page, from there what a link of it leads to, or what it is after one of its buttons was pressed. */
    private Optional<Lies> lies(Door door, int seat) {
        String[] steps = door.at().split(" > ");
        String at = Filling.named(steps[0], parts);
        if (at.contains("{")) return Optional.empty();
        var visitor = people.at(door.by().get(seat), seat);
        var page = new Lies(at, visitor.follow(visitor.get(at)));
        for (int i = 1; i < steps.length && page != null; i++) page = steps[i].startsWith("!") ? page.pressed(steps[i].substring(1), visitor) : page.followed(Filling.named(steps[i].strip(), parts), visitor, her(), door.isAmongSeveral());
        return Optional.ofNullable(page);
    }

    /** A page as it lies open. */
    private record Lies(String address, Answer answer) {

        Rows rows(Her her) { return new Rows(answer.text(), her.traces()); }

        /** Where there is no such button any more, a draft has led further. */
        Lies pressed(String button, Visitor by) {
            return FormOnPage.all(answer.text()).stream().filter(f -> f.buttons().contains(button)).findFirst()
                    .map(form -> new Lies(address, by.post(Sheet.where(form), new Filling(Map.of(), Map.of(), "These are words on the way", 0).of(form).pressed(button).fields()))).orElse(this);
        }

        Lies followed(String there, Visitor by, Her her, boolean several) { return rows(her).link(there, several).map(to -> new Lies(to, by.get(to))).orElse(null); }
    }

    /** Keeps what is new there. */
    Said noted(Said said) {
        said.leadsTo().map(URI::create).filter(to -> to.getQuery() != null).ifPresent(to -> {
            String page = to.getPath().replaceFirst("^/", "");
            String part = NAMED_OTHERWISE.getOrDefault(page, page.substring(page.lastIndexOf('/') + 1));
            if (NEW.contains(part) || NAMED_OTHERWISE.containsValue(part)) Stream.of(to.getQuery().split("&")).filter(q -> q.startsWith("id=")).forEach(q -> parts.put(part, q.substring(3)));
        });
        return said;
    }
}
